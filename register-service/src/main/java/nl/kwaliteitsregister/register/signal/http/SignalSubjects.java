package nl.kwaliteitsregister.register.signal.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.PEER_COACH;

import java.util.Optional;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.InvalidContent;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.placement.Terms;
import nl.kwaliteitsregister.register.signal.SignalCommand.Intern;
import nl.kwaliteitsregister.register.signal.http.SignalBodies.RecordSignalBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Whom a signal is about, and whether the caller may record one about them. */
@Component
class SignalSubjects {

    private final Streams streams;
    private final Institutions institutions;

    SignalSubjects(Streams streams, Institutions institutions) {
        this.streams = streams;
        this.institutions = institutions;
    }

    /**
     * @param key the student's, where a placement names one
     * @param employee whether the student is employed there: some grounds are the law's for employees only
     */
    record About(Optional<Intern> intern, Optional<Programme> programme, boolean employee, Optional<KeyId> key) {}

    About of(RecordSignalBody body, Caller caller) {
        requireFile(body, caller);
        if (body.placement() == null) {
            return withoutPlacement(body, caller);
        }
        var terms = terms(body.placement(), caller);
        if (!terms.employer().equals(body.employer())) {
            throw InvalidContent.because("/placement", "placement-elsewhere");
        }
        if (!terms.supervisor().equals(caller.staff())
                && !mayForAnybody(caller, terms.programme().key())) {
            throw Refused.notAllowed();
        }
        return new About(
                Optional.of(new Intern(terms.placement(), terms.respondent())),
                Optional.of(terms.programme()),
                terms.route() == Route.BBL || terms.route() == Route.HBO_DUAL,
                Optional.of(terms.student().keyId()));
    }

    private About withoutPlacement(RecordSignalBody body, Caller caller) {
        if (!caller.holds(COORDINATOR, PEER_COACH)) {
            throw Refused.of(HttpStatus.FORBIDDEN, "own-placements-only");
        }
        return new About(
                Optional.empty(),
                programme(body.programme(), caller),
                Boolean.TRUE.equals(body.employee()),
                Optional.empty());
    }

    private Optional<Programme> programme(@Nullable String key, Caller caller) {
        if (key == null) {
            return Optional.empty();
        }
        var offer = institutions
                .find(caller.institution())
                .map(school -> school.programmes().get(key))
                .orElseThrow(() -> InvalidContent.because("/programme", "programme-not-taught"));
        return Optional.of(offer.programme());
    }

    private static boolean mayForAnybody(Caller caller, String programme) {
        return caller.holdsFor(programme, COORDINATOR, PEER_COACH);
    }

    private Terms terms(PlacementId placement, Caller caller) {
        if (streams.state(new PlacementRules(), PlacementEvent.streamOf(placement)) instanceof Placement.Known known
                && known.terms().institution().equals(caller.institution())) {
            return known.terms();
        }
        throw InvalidContent.because("/placement", "unknown-placement");
    }

    private void requireFile(RecordSignalBody body, Caller caller) {
        var host = streams.state(new EmployerRules(), EmployerEvent.streamOf(body.employer()));
        if (!(host instanceof EmployerState.Host known && known.files().containsKey(caller.institution()))) {
            throw InvalidContent.because("/employer", "no-file-on-host");
        }
    }
}
