package nl.kwaliteitsregister.register.casework.lookup;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.headcount.Presences;
import nl.kwaliteitsregister.register.incident.IncidentStanding;
import nl.kwaliteitsregister.register.incident.Incidents;
import nl.kwaliteitsregister.register.incident.Reporter;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.ladder.Counting;
import nl.kwaliteitsregister.register.ladder.IncidentFacts;
import nl.kwaliteitsregister.register.ladder.Known;
import nl.kwaliteitsregister.register.ladder.PolicyInForce;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.policy.PolicyRules;
import org.springframework.stereotype.Component;

/** Incidents of an institution at a host, or at a company, with the people around them. */
@Component
public class KnownIncidents {

    private static final Severity LIGHTEST = new Severity(1);

    private final Streams streams;
    private final Incidents incidents;
    private final Institutions institutions;
    private final Presences presences;
    private final Clock clock;

    KnownIncidents(Streams streams, Incidents incidents, Institutions institutions, Presences presences, Clock clock) {
        this.streams = streams;
        this.incidents = incidents;
        this.institutions = institutions;
        this.presences = presences;
        this.clock = clock;
    }

    /** Those among the named that are the ladder's own, and what else a decision on it must know. */
    public Known known(LadderId ladder, Collection<IncidentId> named) {
        var policy = streams.state(new PolicyRules(), PolicyEvent.streamOf(ladder.institution()));
        var programmes = institutions
                .find(ladder.institution())
                .map(school -> school.programmes().size())
                .orElse(0);
        return new Known(
                named.stream()
                        .distinct()
                        .flatMap(one -> facts(ladder, one).stream())
                        .collect(toUnmodifiableMap(IncidentFacts::incident, Function.identity())),
                Counting.of(placementsInAYear(ladder), policy.ladder().perDepartmentFrom()),
                new PolicyInForce(policy.version(), policy.ladder()),
                programmes <= 1);
    }

    private int placementsInAYear(LadderId ladder) {
        var today = AmsterdamDay.at(clock.instant());
        var since = today.minusYears(1);
        return (int) presences.at(ladder.employer(), ladder.institution(), today).stream()
                .filter(one -> one.from().isAfter(since))
                .count();
    }

    private Optional<IncidentFacts> facts(LadderId ladder, IncidentId incident) {
        return incidents
                .find(incident, ladder.institution())
                .filter(found -> isAt(ladder, found.incident().employer()))
                .map(this::facts);
    }

    private boolean isAt(LadderId ladder, EmployerId employer) {
        var company = ladder.company();
        return company == null
                ? ladder.employer().equals(employer)
                : companyOf(employer).filter(company::equals).isPresent();
    }

    /** The KvK number of a host, where it has one. */
    public Optional<KvkNumber> companyOf(EmployerId employer) {
        return companiesOf(employer).findFirst();
    }

    /** All that it ever had, the first one first. */
    public Stream<KvkNumber> companiesOf(EmployerId employer) {
        return streams.state(new EmployerRules(), EmployerEvent.streamOf(employer)) instanceof EmployerState.Host host
                ? host.companies().stream()
                : Stream.empty();
    }

    private IncidentFacts facts(IncidentStanding found) {
        var severity = found.settledSeverity();
        var highest = found.severity();
        return new IncidentFacts(
                found.incident().incident(),
                found.counts(),
                found.carriesNote(),
                found.mayBeTold(),
                found.incident().evidence(),
                severity.or(() -> highest.map(KnownIncidents::unconfirmed)).orElse(LIGHTEST),
                highest.isPresent(),
                found.categories(),
                found.placements(),
                found.reporters().stream().map(Reporter::toString).collect(toUnmodifiableSet()),
                found.programmes().stream().map(Programme::key).collect(toUnmodifiableSet()),
                Stream.concat(
                                found.incident().sources().stream().map(source -> source.by()),
                                found.placements().stream().flatMap(this::supervisors))
                        .collect(toUnmodifiableSet()));
    }

    /** A 4 that no second person confirmed counts as a 3 until then. */
    private static Severity unconfirmed(Severity severity) {
        return severity.isGravest() ? new Severity(3) : severity;
    }

    private Stream<StaffId> supervisors(PlacementId placement) {
        return streams.state(new PlacementRules(), PlacementEvent.streamOf(placement)) instanceof Placement.Known known
                ? known.terms().supervisors().stream()
                : Stream.empty();
    }
}
