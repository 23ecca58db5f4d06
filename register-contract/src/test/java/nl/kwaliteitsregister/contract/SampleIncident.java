package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.CONFIDANT;
import static nl.kwaliteitsregister.contract.Samples.COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.INCIDENT;
import static nl.kwaliteitsregister.contract.Samples.OTHER_INCIDENT;
import static nl.kwaliteitsregister.contract.Samples.PLACEMENT;
import static nl.kwaliteitsregister.contract.Samples.RESPONDENT;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.SECOND_COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.SIGNAL;
import static nl.kwaliteitsregister.contract.Samples.sealed;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.code.Telling;
import nl.kwaliteitsregister.contract.code.Withholding;
import nl.kwaliteitsregister.contract.event.IncidentEvent;

/** What one signal grew into. */
final class SampleIncident {

    private SampleIncident() {}

    static List<IncidentEvent> events() {
        var source = new IncidentEvent.Source(
                SIGNAL, SignalCategory.S07, SignalSource.STUDENT, PLACEMENT, RESPONDENT, COORDINATOR);
        return List.of(
                new IncidentEvent.IncidentOpened(INCIDENT, BAKERY, ROC, DAY, source, EvidenceClass.EXPERIENCED),
                new IncidentEvent.SignalLinked(INCIDENT, BAKERY, ROC, DAY, source),
                new IncidentEvent.SignalSplitOff(INCIDENT, BAKERY, ROC, DAY, SIGNAL, OTHER_INCIDENT),
                new IncidentEvent.EvidenceRaised(
                        INCIDENT,
                        BAKERY,
                        ROC,
                        DAY,
                        EvidenceClass.ESTABLISHED,
                        EvidenceBasis.INVESTIGATION,
                        SIGNAL,
                        sealed("what was found"),
                        Set.of(COORDINATOR, SECOND_COORDINATOR)),
                new IncidentEvent.EstablishingProposed(
                        INCIDENT, BAKERY, ROC, DAY, DAY.minusDays(2), sealed("what was found"), COORDINATOR),
                new IncidentEvent.EstablishingNotAgreed(
                        INCIDENT, BAKERY, ROC, DAY, sealed("what is not sure"), SECOND_COORDINATOR),
                new IncidentEvent.FactsCleared(INCIDENT, BAKERY, ROC, DAY, true, CONFIDANT),
                new IncidentEvent.FactsWithheld(INCIDENT, BAKERY, ROC, DAY, Withholding.CONSENT_WITHDRAWN),
                new IncidentEvent.FactsTold(INCIDENT, BAKERY, ROC, DAY, Telling.CONVERSATION, COORDINATOR),
                new IncidentEvent.IncidentEnded(
                        INCIDENT, BAKERY, ROC, DAY, IncidentEnd.REFUTED, sealed("what shows it"), COORDINATOR));
    }
}
