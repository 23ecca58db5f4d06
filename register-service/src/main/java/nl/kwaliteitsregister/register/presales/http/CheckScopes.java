package nl.kwaliteitsregister.register.presales.http;

import static nl.kwaliteitsregister.contract.code.Role.APPEAL_COMMITTEE;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.InvalidContent;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.institution.Institution;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.presales.CheckScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which checks a caller may come near: of hosts with a file at the own institution, for the own programmes. */
@Component
class CheckScopes {

    private final Streams streams;
    private final Institutions institutions;

    CheckScopes(Streams streams, Institutions institutions) {
        this.streams = streams;
        this.institutions = institutions;
    }

    Institution.Registered school(Caller caller) {
        return institutions.find(caller.institution()).orElseThrow(Refused::notFound);
    }

    /** The scope of a new check. @param programme key of a programme; absent: all programmes */
    CheckScope of(Caller caller, EmployerId employer, @Nullable String programme) {
        allow(caller, programme == null ? CheckScope.ALL : programme, COORDINATOR);
        requireFile(caller, employer);
        if (programme == null) {
            return new CheckScope(caller.institution(), employer, null);
        }
        var offer = school(caller).programmes().get(programme);
        if (offer == null) {
            throw InvalidContent.because("/programme", "programme-not-taught");
        }
        return new CheckScope(caller.institution(), employer, offer.programme());
    }

    /** The stream of checks that were recorded before. @param programme key of a programme, or {@code all} */
    StreamId stream(Caller caller, EmployerId employer, String programme) {
        if (!CheckScope.isKey(programme)) {
            throw Refused.notFound();
        }
        allow(caller, programme, COORDINATOR, DECISION_MAKER, APPEAL_COMMITTEE);
        return CheckScope.stream(caller.institution(), employer, programme);
    }

    private static void allow(Caller caller, String programme, Role... roles) {
        if (!caller.holdsFor(programme, roles)) {
            throw Refused.notAllowed();
        }
    }

    private void requireFile(Caller caller, EmployerId employer) {
        var host = streams.state(new EmployerRules(), EmployerEvent.streamOf(employer));
        if (!(host instanceof EmployerState.Host known && known.files().containsKey(caller.institution()))) {
            throw Refused.notFound();
        }
    }
}
