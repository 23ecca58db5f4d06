package nl.kwaliteitsregister.register.incident;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EstablishingNotAgreed;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EstablishingProposed;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EvidenceRaised;
import nl.kwaliteitsregister.register.incident.Incident.Opened;
import nl.kwaliteitsregister.register.incident.Incident.Proposal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.DecideEstablishing;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ProposeEstablishing;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByContent;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByPerson;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByState;
import org.jspecify.annotations.Nullable;

/**
 * Found by two people, one from outside the programme, after hearing the host (domain §4.4). The second of them is the
 * one from outside, so that it is seen when they agree and by nobody's word.
 */
final class Establishing {

    private Establishing() {}

    static Decision<IncidentEvent> propose(ProposeEstablishing asked, Opened incident, LocalDate today) {
        if (asked.hostHeardOn().isAfter(today)) {
            return refused(ByContent.HOST_HEARD_IN_THE_FUTURE);
        }
        if (incident.evidence() == EvidenceClass.ESTABLISHED) {
            return refused(new IncidentRefusal.EvidenceIsHigher(incident.evidence()));
        }
        if (!incident.facts().told()) {
            return refused(ByState.HOST_NOT_HEARD);
        }
        return incident.proposed() != null
                ? refused(ByState.ESTABLISHING_ALREADY_PROPOSED)
                : accepted(new EstablishingProposed(
                        asked.incident(),
                        incident.employer(),
                        asked.institution(),
                        today,
                        asked.hostHeardOn(),
                        asked.account(),
                        asked.by()));
    }

    static Decision<IncidentEvent> decide(DecideEstablishing asked, Opened incident, LocalDate today) {
        var proposal = incident.proposed();
        if (proposal == null) {
            return refused(ByState.NO_ESTABLISHING_PROPOSED);
        }
        var objection = objectionTo(asked, proposal);
        if (objection != null) {
            return refused(objection);
        }
        return asked.declined() != null
                ? accepted(new EstablishingNotAgreed(
                        asked.incident(),
                        incident.employer(),
                        asked.institution(),
                        today,
                        asked.declined(),
                        asked.by()))
                : accepted(new EvidenceRaised(
                        asked.incident(),
                        incident.employer(),
                        asked.institution(),
                        today,
                        EvidenceClass.ESTABLISHED,
                        EvidenceBasis.INVESTIGATION,
                        null,
                        null,
                        Set.of(proposal.by(), asked.by())));
    }

    private static @Nullable Refusal objectionTo(DecideEstablishing asked, Proposal proposal) {
        if (proposal.by().equals(asked.by())) {
            return ByPerson.SAME_PERSON_PROPOSED_ESTABLISHING;
        }
        if (asked.ties().signalled() || asked.ties().supervised()) {
            return ByPerson.TIED_TO_INCIDENT;
        }
        return asked.ties().ofProgramme() ? ByPerson.SECOND_PERSON_FROM_OUTSIDE_PROGRAMME : null;
    }
}
