package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BAKER;
import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.CHECK;
import static nl.kwaliteitsregister.contract.Samples.CONFIDANT;
import static nl.kwaliteitsregister.contract.Samples.COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.PLACEMENT;
import static nl.kwaliteitsregister.contract.Samples.RESPONDENT;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.SIGNAL;
import static nl.kwaliteitsregister.contract.Samples.sealed;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.SignalEvent;

/** A signal during the placement, and how serious it is. */
final class SampleSignal {

    private SampleSignal() {}

    static List<SignalEvent> events() {
        return List.of(
                new SignalEvent.SignalRecorded(
                        SIGNAL,
                        BAKERY,
                        ROC,
                        DAY,
                        DAY.plusDays(3),
                        PLACEMENT,
                        CHECK,
                        RESPONDENT,
                        BAKER,
                        SignalCategory.S07,
                        Set.of(Ground.RACE, Ground.RELIGION, Ground.LANGUAGE),
                        true,
                        Phase.DURING,
                        SignalSource.STUDENT,
                        sealed("what happened"),
                        Set.of(ConsentStep.RECORD, ConsentStep.TALK_TO_HOST, ConsentStep.QUOTE),
                        CONFIDANT),
                new SignalEvent.SeverityAssessed(
                        SIGNAL,
                        BAKERY,
                        ROC,
                        DAY,
                        new Severity(4),
                        sealed("why this severity"),
                        DAY.plusDays(1),
                        CONFIDANT),
                new SignalEvent.SeverityConfirmed(SIGNAL, BAKERY, ROC, DAY, new Severity(4), COORDINATOR),
                new SignalEvent.SeverityConfirmationMissed(SIGNAL, BAKERY, ROC, DAY));
    }
}
