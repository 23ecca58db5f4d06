package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a class of evidence rests on: the condition for reaching it (domain §4.4). */
public enum EvidenceBasis {
    /** The student agreed that something is done about it. */
    REPORT("report", EvidenceClass.REPORTED),
    ANOTHER_PERSON("another-person", EvidenceClass.CORROBORATED),
    DOCUMENT("document", EvidenceClass.CORROBORATED),
    VISIT_REPORT("visit-report", EvidenceClass.CORROBORATED),
    /** The host admitted a part of it, or that something was wrong. */
    HOST_ADMISSION("host-admission", EvidenceClass.CORROBORATED),
    /** Two people, one from outside the programme, after hearing the host. */
    INVESTIGATION("investigation", EvidenceClass.ESTABLISHED),
    COURT("court", EvidenceClass.ESTABLISHED),
    /** College voor de Rechten van de Mens. */
    HUMAN_RIGHTS_INSTITUTE("human-rights-institute", EvidenceClass.ESTABLISHED),
    SBB("sbb", EvidenceClass.ESTABLISHED),
    LABOUR_INSPECTORATE("labour-inspectorate", EvidenceClass.ESTABLISHED),
    /** The host itself says that it happened so. */
    HOST_ITSELF("host-itself", EvidenceClass.ESTABLISHED);

    private final String code;
    private final EvidenceClass reaches;

    EvidenceBasis(String code, EvidenceClass reaches) {
        this.code = code;
        this.reaches = reaches;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The class that is reached on this basis. */
    public EvidenceClass reaches() {
        return reaches;
    }

    @Override
    public String toString() {
        return code;
    }
}
