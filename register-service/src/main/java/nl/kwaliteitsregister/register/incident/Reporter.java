package nl.kwaliteitsregister.register.incident;

import java.util.Optional;
import nl.kwaliteitsregister.contract.event.IncidentEvent.Source;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;

/** Who told of an incident: two that differ are two people. */
public sealed interface Reporter {

    /** A student, told apart but not named. */
    record Student(RespondentToken respondent) implements Reporter {}

    /** Somebody of the school who saw it. */
    record Staff(StaffId person) implements Reporter {}

    /** The host itself. */
    record Host() implements Reporter {}

    /** Nobody knows who: anonymous, a third party, or a pattern. Such a one is never shown to be another person. */
    static Optional<Reporter> of(Source source) {
        return switch (source.told()) {
            case STUDENT, PEER_COACH -> Optional.ofNullable(source.respondent()).map(Student::new);
            case SUPERVISOR, COORDINATOR -> Optional.of(new Staff(source.by()));
            case HOST -> Optional.of(new Host());
            case THIRD_PARTY, PATTERN -> Optional.empty();
        };
    }
}
