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
import nl.kwaliteitsregister.edge.problem.Faults;
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
import nl.kwaliteitsregister.register.student.Student;
import nl.kwaliteitsregister.register.student.Students;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Whom a signal is about, and whether the caller may record one about them. */
@Component
class SignalSubjects {

    private static final int LONGEST_PSEUDONYM = 64;

    private final Streams streams;
    private final Institutions institutions;
    private final Students students;

    SignalSubjects(Streams streams, Institutions institutions, Students students) {
        this.streams = streams;
        this.institutions = institutions;
        this.students = students;
    }

    /**
     * @param key the student's, where a placement names one
     * @param employee whether the student is employed there: some grounds are the law's for employees only
     */
    record About(Optional<Intern> intern, Optional<Programme> programme, boolean employee, Optional<KeyId> key) {}

    About of(RecordSignalBody body, Caller caller) {
        requireFile(body, caller);
        if (body.placement() != null && body.student() != null) {
            throw InvalidContent.because("/student", "placement-names-student");
        }
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
                Optional.of(new Intern(terms.placement(), terms.respondent(), terms.ageBand())),
                Optional.of(terms.programme()),
                terms.route() == Route.BBL || terms.route() == Route.HBO_DUAL,
                Optional.of(terms.student().keyId()));
    }

    private About withoutPlacement(RecordSignalBody body, Caller caller) {
        if (!caller.holds(COORDINATOR, PEER_COACH)) {
            throw Refused.of(HttpStatus.FORBIDDEN, "own-placements-only");
        }
        var student = Optional.ofNullable(body.student()).map(pseudonym -> student(pseudonym, body, caller));
        return new About(
                student.map(known -> new Intern(null, known.respondent(), known.ageBand())),
                programme(body.programme(), caller),
                Boolean.TRUE.equals(body.employee()),
                student.map(Student::key));
    }

    /** A student who applies has no placement yet; the later one at this host is known to be of the same student. */
    private Student student(String pseudonym, RecordSignalBody body, Caller caller) {
        if (body.ageBand() == null) {
            throw InvalidContent.because("/ageBand", "age-band-needed");
        }
        new Faults().line("/student", pseudonym, LONGEST_PSEUDONYM).throwIfAny();
        return students.at(caller.institution(), pseudonym, body.ageBand(), body.employer());
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
