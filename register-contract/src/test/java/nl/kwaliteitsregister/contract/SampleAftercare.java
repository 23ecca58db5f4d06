package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.AFTERCARE;
import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.PLACEMENT;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.SIGNAL;
import static nl.kwaliteitsregister.contract.Samples.sealed;

import java.util.List;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.event.AftercareEvent;

/** The care after a grave signal. */
final class SampleAftercare {

    private SampleAftercare() {}

    static List<AftercareEvent> events() {
        return List.of(
                new AftercareEvent.AftercarePlanned(
                        AFTERCARE,
                        BAKERY,
                        ROC,
                        DAY,
                        SIGNAL,
                        PLACEMENT,
                        List.of(AftercareTask.STUDENT_PLACE, AftercareTask.CONSIDER_GUARDIANS),
                        DAY.plusDays(14)),
                new AftercareEvent.AftercareDone(
                        AFTERCARE,
                        BAKERY,
                        ROC,
                        DAY,
                        AftercareTask.STUDENT_PLACE,
                        sealed("another place was found"),
                        COORDINATOR));
    }
}
