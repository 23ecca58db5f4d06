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
    SEVERITY("signal.severity", COORDINATOR, CONFIDANT, DECISION_MAKER);

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
