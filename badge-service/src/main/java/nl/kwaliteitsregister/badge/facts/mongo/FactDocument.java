package nl.kwaliteitsregister.badge.facts.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kwaliteitsregister.badge.facts.CheckFact;
import nl.kwaliteitsregister.badge.facts.HostIs;
import nl.kwaliteitsregister.badge.facts.Measure;
import nl.kwaliteitsregister.badge.facts.PlacementFact;
import nl.kwaliteitsregister.badge.facts.PlacementFact.StudentSays;
import nl.kwaliteitsregister.badge.facts.SchoolFacts;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.event.HostDetails.Sbi;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.quality.AreaTallies;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents of facts, read. */
final class FactDocument {

    /** Trade-register facts outrank entered ones (domain §3). */
    private static final List<Source> SOURCES =
            List.of(Source.TRADE_REGISTER, Source.TRAINING_COMPANY_REGISTER, Source.INSTITUTION, Source.EMPLOYER);

    private FactDocument() {}

    static HostIs host(Document stored) {
        var said = part(stored, "said");
        var name = first(said, it -> it.getString("name"));
        return new HostIs(
                stored.containsKey("kvkNumber"),
                name.map(it -> new Holder(
                                it, first(said, one -> one.getString("city")).orElse(null)))
                        .orElse(null),
                first(said, it -> it.getString("legalForm"))
                        .flatMap(FactDocument::legalForm)
                        .orElse(null),
                first(said, it -> it.getInteger("staff")).orElse(null),
                first(said, it -> it.getString("sbi"))
                        .map(code -> new Sbi(
                                code,
                                first(said, it -> it.getInteger("sbiYear")).orElseThrow()))
                        .orElse(null));
    }

    /** Where what is about the whole company lies. */
    static Optional<EmployerId> mainLocation(Document host) {
        return Optional.ofNullable(host.getString("kvkNumber"))
                .map(number -> EmployerId.first(new HostIdentity.TradeRegister(new KvkNumber(number), null)));
    }

    private static <T> Optional<T> first(Document said, Function<Document, @Nullable T> field) {
        return SOURCES.stream()
                .map(source -> part(said, source.code()))
                .flatMap(it -> Stream.ofNullable(field.apply(it)))
                .findFirst();
    }

    private static Optional<LegalForm> legalForm(String code) {
        return Arrays.stream(LegalForm.values())
                .filter(form -> form.code().equals(code))
                .findFirst();
    }

    /** @param company what the school knows of the main location: steps for the whole company lie there */
    static SchoolFacts school(InstitutionId school, Document stored, Document company) {
        var checks = part(stored, "checks");
        var placements = part(stored, "placements");
        return new SchoolFacts(
                school,
                checks.keySet().stream()
                        .flatMap(id -> check(part(checks, id)).stream())
                        .toList(),
                placements.keySet().stream()
                        .map(id -> placement(id, part(placements, id)))
                        .toList(),
                Stream.concat(measures(part(stored, "measures"), school), measures(part(company, "company"), school))
                        .toList(),
                isUndecided(stored));
    }

    private static Stream<Measure> measures(Document steps, InstitutionId school) {
        return steps.keySet().stream().flatMap(id -> MeasureDocument.read(id, part(steps, id), school));
    }

    /** Whether a signal of severity 4 belongs to nothing that was settled. */
    private static boolean isUndecided(Document stored) {
        var settled = part(stored, "settled");
        var signals = part(stored, "signals");
        return signals.keySet().stream()
                .map(id -> part(signals, id))
                .filter(signal -> signal.getBoolean("gravest", false))
                .map(signal -> signal.getString("incident"))
                .anyMatch(incident -> incident == null || !settled.containsKey(incident));
    }

    /** Empty while only its outcome has come, which is not for long. */
    private static Optional<CheckFact> check(Document stored) {
        @Nullable Document pay = stored.get("pay", Document.class);
        return Optional.ofNullable(stored.getString("scope"))
                .map(scope -> new CheckFact(
                        scope,
                        LocalDate.parse(stored.getString("on")),
                        stored.getLong("place"),
                        stored.getBoolean("codeSigned"),
                        pay == null ? null : PayDocument.read(pay),
                        day(stored, "passedThrough"),
                        stored.getBoolean("closed", false)));
    }

    private static PlacementFact placement(String id, Document stored) {
        @Nullable String respondent = stored.getString("respondent");
        return new PlacementFact(
                PlacementId.of(id),
                day(stored, "endedOn"),
                instant(stored, "gradedAt"),
                respondent == null
                        ? null
                        : new StudentSays(
                                respondent,
                                Objects.requireNonNull(instant(stored, "answeredAt")),
                                Objects.requireNonNull(areas(stored, "student"))),
                areas(stored, "coordinator"));
    }

    private static @Nullable AreaTallies areas(Document stored, String field) {
        @Nullable List<Integer> numbers = stored.getList(field, Integer.class);
        return numbers == null ? null : new AreaTallies(numbers);
    }

    private static @Nullable LocalDate day(Document stored, String field) {
        @Nullable String day = stored.getString(field);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable Instant instant(Document stored, String field) {
        @Nullable String instant = stored.getString(field);
        return instant == null ? null : Instant.parse(instant);
    }

    private static Document part(Document stored, String name) {
        @Nullable Document part = stored.get(name, Document.class);
        return part == null ? new Document() : part;
    }
}
