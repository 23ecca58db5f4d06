package nl.kwaliteitsregister.register.confidential;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * The chosen facts that leave the space, in the words of the confidant.
 *
 * @param placement absent where the student is not to be told apart
 * @param consent what the student agreed to
 */
public record Facts(
        EmployerId employer,
        LocalDate occurredOn,
        @Nullable PlacementId placement,
        SignalCategory category,
        Set<Ground> grounds,
        Phase phase,
        String words,
        Set<ConsentStep> consent,
        boolean toldRecognisable) {

    public Facts {
        grounds = Set.copyOf(grounds);
        consent = Set.copyOf(consent);
    }
}
