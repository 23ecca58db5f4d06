package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a signal; none of it changes later.
 *
 * @param placement absent where there was none
 * @param respondent the student it is about, told apart but not named; absent where nobody says who
 * @param key the key that its words are sealed with; absent where it has none (a wish heard at a check)
 * @param by who recorded it
 */
public record Subject(
        SignalId signal,
        InstitutionId institution,
        EmployerId employer,
        LocalDate occurredOn,
        @Nullable PlacementId placement,
        @Nullable RespondentToken respondent,
        @Nullable AgeBand ageBand,
        @Nullable Programme programme,
        SignalCategory category,
        Set<Ground> grounds,
        boolean employee,
        SignalSource told,
        @Nullable KeyId key,
        StaffId by) {

    public Subject {
        grounds = Set.copyOf(grounds);
    }

    static Subject of(SignalRecorded recorded) {
        var words = recorded.description();
        return new Subject(
                recorded.signal(),
                recorded.institution(),
                recorded.employer(),
                recorded.occurredOn(),
                recorded.placement(),
                recorded.respondent(),
                recorded.ageBand(),
                recorded.programme(),
                recorded.category(),
                recorded.grounds(),
                recorded.employee(),
                recorded.source(),
                words == null ? null : words.keyId(),
                recorded.by());
    }

    /** The first words about a signal without words bring its key. */
    Subject sealedWith(KeyId first) {
        return key != null
                ? this
                : new Subject(
                        signal,
                        institution,
                        employer,
                        occurredOn,
                        placement,
                        respondent,
                        ageBand,
                        programme,
                        category,
                        grounds,
                        employee,
                        told,
                        first,
                        by);
    }

    /** Whether nobody may hear of it unless a student agreed: it is about a student, or a student told it. */
    public boolean needsConsent() {
        return respondent != null || toldByStudent();
    }

    /** Whether a student told it and nobody knows which one. */
    public boolean isAnonymous() {
        return respondent == null && toldByStudent();
    }

    /** Whether a student told it, alone or together with a peer coach. */
    public boolean toldByStudent() {
        return told == SignalSource.STUDENT || told == SignalSource.PEER_COACH;
    }

    /** Under 18, as far as is known. */
    public boolean isAboutMinor() {
        return ageBand == AgeBand.UNDER_16 || ageBand == AgeBand.AGED_16_17;
    }
}
