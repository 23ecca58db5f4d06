package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.HostDetails.Address;
import nl.kwaliteitsregister.contract.event.HostDetails.Sbi;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.Rsin;
import nl.kwaliteitsregister.projection.hostfile.Entered;
import nl.kwaliteitsregister.projection.hostfile.Entered.EnteredFact;
import nl.kwaliteitsregister.projection.hostfile.Host;
import nl.kwaliteitsregister.projection.hostfile.Host.RegisterFact;
import org.jspecify.annotations.Nullable;

/**
 * Who a host is (domain §3). Each attribute says its source; what the trade register says outranks what was entered,
 * and a source is taken by its latest day, however late that was recorded.
 */
public record HostAnswer(
        EmployerId employer,
        List<HostIdentity> identities,
        @Nullable Sourced<String> name,
        @Nullable Sourced<List<String>> tradeNames,
        @Nullable Sourced<Rsin> rsin,
        @Nullable Sourced<String> leerbedrijfId,
        @Nullable Sourced<Sbi> sbi,
        @Nullable Sourced<LegalForm> legalForm,
        @Nullable Sourced<Integer> staffCount,
        @Nullable Sourced<Address> address,
        @Nullable Sourced<String> domain) {

    /** Sources by rank, the first that says something is believed. */
    private static final List<Source> ENTERED_BY_RANK =
            List.of(Source.TRAINING_COMPANY_REGISTER, Source.INSTITUTION, Source.EMPLOYER);

    /**
     * A value and who says so.
     *
     * @param on the day it holds from, where the own institution brought it; of shared facts the day would tell when
     *     another institution looked
     */
    public record Sourced<T>(
            T value, Source source, @Nullable LocalDate on) {}

    static HostAnswer of(EmployerId employer, Host host, Entered entered) {
        var said = new ArrayList<Statement>();
        latest(host.facts(), RegisterFact::on)
                .ifPresent(it -> said.add(new Statement(Source.TRADE_REGISTER, null, it.details())));
        for (var source : ENTERED_BY_RANK) {
            var facts =
                    entered.facts().stream().filter(it -> it.source() == source).toList();
            latest(facts, EnteredFact::on).ifPresent(it -> said.add(new Statement(source, it.on(), it.details())));
        }
        return new HostAnswer(
                employer,
                host.identities(),
                first(said, HostDetails::name),
                first(said, it -> it.tradeNames().isEmpty() ? null : it.tradeNames()),
                first(said, HostDetails::rsin),
                first(said, HostDetails::leerbedrijfId),
                first(said, HostDetails::sbi),
                first(said, HostDetails::legalForm),
                first(said, HostDetails::staffCount),
                first(said, HostDetails::address),
                first(said, HostDetails::domain));
    }

    private record Statement(Source source, @Nullable LocalDate on, HostDetails details) {}

    /** Of one day the fact recorded last. */
    private static <F> Optional<F> latest(List<F> facts, Function<F, LocalDate> day) {
        return facts.stream().reduce((before, after) -> day.apply(after).isBefore(day.apply(before)) ? before : after);
    }

    private static <T> @Nullable Sourced<T> first(List<Statement> said, Function<HostDetails, @Nullable T> attribute) {
        return said.stream()
                .flatMap(it -> sourced(it, attribute.apply(it.details())))
                .findFirst()
                .orElse(null);
    }

    private static <T> Stream<Sourced<T>> sourced(Statement by, @Nullable T value) {
        return value == null ? Stream.empty() : Stream.of(new Sourced<>(value, by.source(), by.on()));
    }
}
