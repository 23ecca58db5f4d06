package nl.kwaliteitsregister.projection.readlog;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.code.Role;

/** What a file is read for (domain §4.6). */
public enum Purpose {
    /** Finding, checking and following placements. */
    PLACEMENT("placement"),
    /** Supervising an intern there. */
    SUPERVISION("supervision"),
    /** Helping a student to tell something. */
    STUDENT_SUPPORT("student-support"),
    /** Deciding on a case, or hearing an objection. */
    DECISION("decision"),
    /** Watching over quality and over how the register is used. */
    QUALITY("quality");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /** The code as it is written in the log and in APIs. */
    public String code() {
        return code;
    }

    public static Optional<Purpose> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** What somebody reads for who does not say otherwise. */
    public static Purpose usual(Role role) {
        return switch (role) {
            case SUPERVISOR -> SUPERVISION;
            case PEER_COACH, CONFIDANT -> STUDENT_SUPPORT;
            case DECISION_MAKER, APPEAL_COMMITTEE -> DECISION;
            case QUALITY_OFFICER, ADMINISTRATOR -> QUALITY;
            case COORDINATOR, EMPLOYER, NETWORK_MEMBER, SYSTEM -> PLACEMENT;
        };
    }

    /** All codes, to be named in a refusal. */
    public static String codes() {
        return Arrays.stream(values()).map(Purpose::code).collect(Collectors.joining(", "));
    }
}
