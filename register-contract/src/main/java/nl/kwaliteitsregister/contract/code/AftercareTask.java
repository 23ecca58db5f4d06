package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Care for those concerned after a grave signal or an early end, and whose task it is (domain §4.4). */
public enum AftercareTask {
    /** Another place for the student, where one is needed. */
    STUDENT_PLACE("student-place", Role.COORDINATOR),
    /** No study time is lost. */
    STUDENT_STUDY_TIME("student-study-time", Role.COORDINATOR),
    STUDENT_SUPPORT("student-support", Role.COORDINATOR),
    HOST_TALK("host-talk", Role.COORDINATOR),
    /** The student is under 18: consider parents, Veilig Thuis, the vertrouwensinspecteur. */
    CONSIDER_GUARDIANS("consider-guardians", Role.CONFIDANT);

    private final String code;
    private final Role owner;

    AftercareTask(String code, Role owner) {
        this.code = code;
        this.owner = owner;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    public Role owner() {
        return owner;
    }

    @Override
    public String toString() {
        return code;
    }
}
