package nl.kwaliteitsregister.register.casework.http;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.access.Grant;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.InvalidContent;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.casework.lookup.KnownIncidents;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.employer.Precedence;
import nl.kwaliteitsregister.register.ladder.Case;
import nl.kwaliteitsregister.register.ladder.Known;
import nl.kwaliteitsregister.register.ladder.Ladder;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.ladder.Notice;
import nl.kwaliteitsregister.register.ladder.Official;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which ladder a caller may work on, and what a decision on it must know. */
@Component
class LadderReach {

    /** Who coordinates or supervises for the whole institution does so for every programme. */
    private static final Set<Role> OF_PROGRAMMES = Set.of(Role.COORDINATOR, Role.SUPERVISOR, Role.PEER_COACH);

    private final Streams streams;
    private final KnownIncidents incidents;

    LadderReach(Streams streams, KnownIncidents incidents) {
        this.streams = streams;
        this.incidents = incidents;
    }

    /**
     * The ladder of the caller's institution; for staff one whose host it has a file on, for an employer the own.
     *
     * @throws Refused with 404 when it is none of those
     */
    LadderId ladder(LadderHost host, Caller caller) {
        var ladder = host.of(caller.institution());
        var staff = caller.grants().stream().anyMatch(grant -> grant.role() != Role.EMPLOYER);
        var reaches = staff ? hasFile(ladder) : caller.grants().stream().anyMatch(grant -> speaksFor(grant, ladder));
        if (!reaches) {
            throw Refused.notFound();
        }
        return ladder;
    }

    /** As {@link #ladder}, for what only the employer itself does. */
    LadderId own(LadderHost host, Caller caller) {
        var ladder = host.of(caller.institution());
        if (caller.grants().stream().noneMatch(grant -> speaksFor(grant, ladder))) {
            throw Refused.notFound();
        }
        return ladder;
    }

    private boolean hasFile(LadderId ladder) {
        return ladder.company() != null
                || (streams.state(new EmployerRules(), EmployerEvent.streamOf(ladder.employer()))
                                instanceof EmployerState.Host known
                        && known.files().containsKey(ladder.institution()));
    }

    private boolean speaksFor(Grant grant, LadderId ladder) {
        var employer = grant.employer();
        return grant.role() == Role.EMPLOYER && employer != null && isOf(employer, ladder);
    }

    private boolean isOf(EmployerId employer, LadderId ladder) {
        var company = ladder.company();
        return company == null
                ? employer.equals(ladder.employer())
                : incidents.companyOf(employer).filter(company::equals).isPresent();
    }

    /**
     * A scope that names a department which the host has.
     *
     * @throws InvalidContent when it has none such, or no longer
     */
    LadderScope scope(LadderId ladder, LadderScope scope) {
        var department = scope.department();
        if (department != null && !hasDepartment(ladder, department)) {
            throw InvalidContent.because("/scope/department", "no-such-scope");
        }
        return scope;
    }

    private boolean hasDepartment(LadderId ladder, DepartmentId department) {
        if (!(streams.state(new EmployerRules(), EmployerEvent.streamOf(ladder.employer()))
                instanceof EmployerState.Host host)) {
            return false;
        }
        var file = host.files().get(ladder.institution());
        var named = file == null ? null : file.departments().get(department);
        return named != null && !named.closed();
    }

    /** Whether the host's file has that contact, still, with an address for mail. */
    boolean hasAddress(LadderId ladder, ContactId contact) {
        if (!(streams.state(new EmployerRules(), EmployerEvent.streamOf(ladder.employer()))
                instanceof EmployerState.Host host)) {
            return false;
        }
        var file = host.files().get(ladder.institution());
        var known = file == null ? null : file.contacts().get(contact);
        return known != null && !known.ended() && known.email() != null;
    }

    Streams.Stand<Ladder> stand(LadderId ladder) {
        return streams.stand(new LadderRules(), ladder.stream());
    }

    /** @throws Refused with 404 when there is no such case */
    Case caseOf(LadderId ladder, CaseId id) {
        return found(stand(ladder).state().cases().get(id));
    }

    /** @throws Refused with 404 when there is no such notice */
    Notice notice(LadderId ladder, NoticeId id) {
        return found(stand(ladder).state().notices().get(id));
    }

    /** @throws Refused with 404 when there is none */
    static <T> T found(@Nullable T one) {
        if (one == null) {
            throw Refused.notFound();
        }
        return one;
    }

    /** What its institution calls the host of a ladder. */
    Optional<String> nameOf(LadderId ladder) {
        return streams.state(new EmployerRules(), EmployerEvent.streamOf(ladder.employer()))
                        instanceof EmployerState.Host known
                ? Optional.ofNullable(known.files().get(ladder.institution()))
                        .flatMap(file -> Precedence.resolve(file.details()))
                        .map(HostDetails::name)
                : Optional.empty();
    }

    Known known(LadderId ladder, Collection<IncidentId> named) {
        return incidents.known(ladder, named);
    }

    /** Of a case; of one about a step of another host with the incidents there, and that step as it is now. */
    Known knownOf(LadderId ladder, Case one) {
        var carried = one.proposal().incidents();
        return stand(ladder)
                .state()
                .links()
                .of(one.proposal().caseId())
                .map(link -> knownOf(link.predecessor(), carried)
                        .about(stand(link.predecessor()).state().steps().get(link.origin())))
                .orElseGet(() -> knownOf(ladder, carried));
    }

    /**
     * Of a step; of one that was carried over with the incidents of where it began.
     *
     * @throws Refused with 404 when there is no such step
     */
    Known knownOf(LadderId ladder, StepId id) {
        var state = stand(ladder).state();
        var step = found(state.steps().get(id));
        return knownOf(
                state.links().predecessorOf(id).orElse(ladder), step.decided().incidents());
    }

    private Known knownOf(LadderId ladder, List<Carried> carried) {
        return incidents.known(ladder, carried.stream().map(Carried::incident).toList());
    }

    static Official official(Caller caller) {
        return new Official(
                caller.staff(),
                caller.grants().stream().map(Grant::role).collect(toUnmodifiableSet()),
                caller.grants().stream()
                        .flatMap(grant -> grant.programmes().stream())
                        .collect(toUnmodifiableSet()),
                caller.grants().stream()
                        .anyMatch(grant -> OF_PROGRAMMES.contains(grant.role())
                                && grant.programmes().isEmpty()));
    }
}
