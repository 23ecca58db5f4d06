package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/** A step goes over to the host that continues another one (domain §3). */
public sealed interface SuccessionCommand extends LadderCommand {

    /**
     * Proposes it; hearing and decision are those of every case.
     *
     * @param ladder of the successor
     * @param scope how much of the successor; no more than of the predecessor
     * @param known the incidents of the origin, and the origin itself
     */
    record ProposeSuccession(
            LadderId ladder,
            CaseId caseId,
            LadderId predecessor,
            StepId origin,
            LadderScope scope,
            Set<Continuity> continues,
            @Nullable Sealed proportionality,
            @Nullable Sealed lighterMeasures,
            Known known,
            StaffId by)
            implements SuccessionCommand {

        public ProposeSuccession {
            continues = Set.copyOf(continues);
        }
    }

    /** Told to the ladder where the step began; sent by the register itself. */
    record NoteCarriedOver(LadderId ladder, StepId step, LadderId successor, StepId carried)
            implements SuccessionCommand {}

    /** The origin is over or became a lighter step; sent by the register itself. */
    record EndCarriedStep(LadderId ladder, StepId step, LocalDate from) implements SuccessionCommand {}

    /** The origin never counted; sent by the register itself. */
    record AnnulCarriedStep(LadderId ladder, StepId step) implements SuccessionCommand {}
}
