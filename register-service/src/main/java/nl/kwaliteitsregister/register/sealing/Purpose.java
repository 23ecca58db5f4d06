package nl.kwaliteitsregister.register.sealing;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.PEER_COACH;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;

/**
 * Where a sealed text stands, and which roles of the own institution may open it there ("who reads what", domain
 * §4.3). A text opens only for the purpose it was sealed for: the code is part of the seal and never changes.
 */
public enum Purpose {
    STUDENT_PSEUDONYM("student.pseudonym", COORDINATOR, SUPERVISOR),
    /** Name, e-mail or phone of a contact person at a host. */
    CONTACT("employer.contact", COORDINATOR, SUPERVISOR),
    /** Notes, promises, conditions and reasons of a pre-sales check. */
    CHECK("presales.text", COORDINATOR, SUPERVISOR, DECISION_MAKER),
    /** Check-ins, exceptions and endings of a placement. */
    PLACEMENT("placement.text", COORDINATOR, SUPERVISOR),
    /** The coordinator's evaluation. */
    EVALUATION_BY_COORDINATOR("aftersales.coordinator", COORDINATOR),
    /** The employer's evaluation. */
    EVALUATION_BY_EMPLOYER("aftersales.employer", COORDINATOR),
    /** The student's own text in the evaluation: the confidant's, until the student says more. */
    EVALUATION_BY_STUDENT("aftersales.student", CONFIDANT),
    SIGNAL("signal.description", COORDINATOR, SUPERVISOR, PEER_COACH, CONFIDANT),
    /** Why a severity was set. */
    SEVERITY("signal.severity", COORDINATOR, CONFIDANT, DECISION_MAKER),
    /** What is written on a case or a step of the ladder, and notices. */
    LADDER("ladder.text", COORDINATOR, DECISION_MAKER),
    /** Conversations, referrals and what else was done about a signal. */
    SIGNAL_HANDLING("signal.handling", COORDINATOR, SUPERVISOR, CONFIDANT, DECISION_MAKER),
    SAFETY_OVERRIDE("signal.safety-override", CONFIDANT, DECISION_MAKER),
    /** What was found of an incident, and why it ended. */
    INCIDENT("incident.text", COORDINATOR, CONFIDANT, DECISION_MAKER),
    AFTERCARE("aftercare.outcome", COORDINATOR, CONFIDANT, DECISION_MAKER),
    /** What the confidant considered for a student under 18. */
    AFTERCARE_OF_MINOR("aftercare.guardians", CONFIDANT),
    /** What a confidant holds: opened in the confidants' own space alone. */
    CONFIDENTIAL("confidential.entry"),
    /** What somebody is still typing: its author's alone, so no role may open it here. */
    DRAFT("draft.content");

    private final String code;
    private final Set<Role> readers;

    Purpose(String code, Role... readers) {
        this.code = code;
        this.readers = Set.of(readers);
    }

    /** The code as it stands in seals and in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Roles that may open such a text of their own institution. */
    public Set<Role> readers() {
        return readers;
    }
}
