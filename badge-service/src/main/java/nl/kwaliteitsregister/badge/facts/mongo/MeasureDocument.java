package nl.kwaliteitsregister.badge.facts.mongo;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.kwaliteitsregister.badge.facts.Measure;
import nl.kwaliteitsregister.badge.facts.Measure.Weight;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A step as it was kept, read. */
final class MeasureDocument {

    private MeasureDocument() {}

    /** None while only its end has come; a final warning whose plan was met goes on as a warning. */
    static Stream<Measure> read(String id, Document stored, InstitutionId school) {
        @Nullable String level = stored.getString("level");
        if (level == null) {
            return Stream.empty();
        }
        var since = LocalDate.parse(stored.getString("since"));
        var serious = stored.getBoolean("serious", false);
        @Nullable LocalDate annulledOn = day(stored, "annulledOn");
        @Nullable LocalDate overOn = annulledOn == null ? day(stored, "endedOn") : annulledOn;
        @Nullable LocalDate planMetOn = day(stored, "planMetOn");
        var annulled = annulledOn != null;
        return switch (Step.valueOf(level)) {
            case L0 -> Stream.empty();
            case L1 -> warning(id, school, serious, since, overOn, annulled);
            case L2 ->
                planMetOn == null
                        ? Stream.of(new Measure(id, school, Weight.STOP, since, overOn, annulled))
                        : Stream.concat(
                                Stream.of(new Measure(id, school, Weight.STOP, since, planMetOn, annulled)),
                                warning(id + "/1", school, serious, planMetOn, overOn, annulled));
            case L3 -> Stream.of(new Measure(id, school, Weight.STOP, since, overOn, annulled));
            case L4 -> Stream.of(new Measure(id, school, Weight.BLACKLIST, since, overOn, annulled));
        };
    }

    private static Stream<Measure> warning(
            String id,
            InstitutionId school,
            boolean serious,
            LocalDate since,
            @Nullable LocalDate overOn,
            boolean annulled) {
        return serious ? Stream.of(new Measure(id, school, Weight.WARNING, since, overOn, annulled)) : Stream.empty();
    }

    private static @Nullable LocalDate day(Document stored, String field) {
        @Nullable String day = stored.getString(field);
        return day == null ? null : LocalDate.parse(day);
    }
}
