package nl.kwaliteitsregister.register.confidential;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What was told in confidence.
 *
 * @param employer absent where it concerns no host
 * @param student as the school writes the student, where that was said
 * @param concerns persons of the school whom it is about: they never read it
 */
public record Matter(
        LocalDate occurredOn,
        SignalCategory category,
        Set<Ground> grounds,
        @Nullable Phase phase,
        @Nullable EmployerId employer,
        @Nullable PlacementId placement,
        @Nullable String student,
        String words,
        Set<StaffId> concerns) {

    public Matter {
        grounds = Set.copyOf(grounds);
        concerns = Set.copyOf(concerns);
    }
}
