package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StreamId;

/**
 * What one institution decides about one host, or about a whole company, step by step (domain §4.5). Categories and
 * reasons stand in codes; what people wrote is sealed; no student is in it, in no form.
 */
public sealed interface LadderEvent extends RegisterEvent
        permits CaseEvent, ContestEvent, LadderReviewEvent, NoticeEvent, StepEvent, SuccessionEvent {

    LadderId ladder();

    @JsonIgnore
    @Override
    default InstitutionId institution() {
        return ladder().institution();
    }

    /** The host; for what is about a whole company its main location, registered or not. */
    @JsonIgnore
    @Override
    default EmployerId about() {
        return ladder().employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return ladder().stream();
    }

    /** An incident and how it stood when it was used: later findings do not change what was decided on. */
    record Carried(IncidentId incident, EvidenceClass evidence, Severity severity) {}
}
