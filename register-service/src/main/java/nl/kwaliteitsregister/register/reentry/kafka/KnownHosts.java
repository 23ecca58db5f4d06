package nl.kwaliteitsregister.register.reentry.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState.Host;
import nl.kwaliteitsregister.register.ladder.HeldStep;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.reentry.HostFacts;

/** Hosts with their ladders, read by id as they are now. */
final class KnownHosts {

    private final Streams streams;

    KnownHosts(Streams streams) {
        this.streams = streams;
    }

    Optional<Host> host(EmployerId employer) {
        return streams.state(new EmployerRules(), EmployerEvent.streamOf(employer)) instanceof Host host
                ? Optional.of(host)
                : Optional.empty();
    }

    /** What the institution's own file says; empty where it has none. */
    static Optional<HostFacts> facts(Host host, InstitutionId institution) {
        return Optional.ofNullable(host.files().get(institution))
                .map(file -> HostFacts.of(host.identities(), file.details().values()));
    }

    /**
     * Whether a final warning or a stop is live there, of the host or of one of its companies.
     *
     * @param without companies whose measures reach whoever asks anyway
     * @param by last day on which it was decided
     */
    boolean isStopped(
            InstitutionId institution, EmployerId employer, Host host, List<KvkNumber> without, LocalDate by) {
        var ofCompanies = host.companies().stream()
                .filter(company -> !without.contains(company))
                .map(company -> LadderId.ofCompany(institution, company));
        return Stream.concat(Stream.of(LadderId.ofHost(institution, employer)), ofCompanies)
                .flatMap(ladder ->
                        streams.state(new LadderRules(), ladder.stream()).live())
                .filter(step -> !step.decided().occurredOn().isAfter(by))
                .map(HeldStep::level)
                .anyMatch(level -> level.needsHearing());
    }
}
