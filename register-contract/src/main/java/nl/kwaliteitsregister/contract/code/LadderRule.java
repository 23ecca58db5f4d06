package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** By which rule a step can be looked at; a rule opens a review, people decide (domain §4.5). */
public enum LadderRule {
    /** A signal S01–S15 that the coordinator may read. */
    SIGNAL("signal", Step.L0),
    /** One corroborated incident of severity 2 or more. */
    CORROBORATED_INCIDENT("corroborated-incident", Step.L1),
    /** Three notes of one category in 12 months, from two placements and two reporters, all reported or better. */
    THREE_NOTES("three-notes", Step.L1),
    /** A corroborated incident of severity 3 or more. */
    GRAVE_INCIDENT("grave-incident", Step.L2),
    /** Three live warnings in 24 months, of which one rests on severity 2 or more. */
    THREE_WARNINGS("three-warnings", Step.L2),
    /** A plan failed, and the final warning rests on severity 3 or more. */
    PLAN_FAILED("plan-failed", Step.L3),
    /** Severity 4, and waiting would do harm: the hearing follows. */
    URGENT("urgent", Step.L3),
    /** An established incident of severity 4. */
    ESTABLISHED_GRAVEST("established-gravest", Step.L4),
    /** Two independent corroborated incidents of severity 3 or more. */
    TWO_INDEPENDENT("two-independent", Step.L4),
    /** A plan failed, and the final warning rests on severity 3 or more. */
    GRAVE_PLAN_FAILED("grave-plan-failed", Step.L4),
    SECOND_PLAN_FAILED("second-plan-failed", Step.L4),
    /** A board review said so. */
    BOARD_REVIEW("board-review", Step.L4),
    /** A final warning of the host that this one continues; here and below, carried over by people, never by a match. */
    SUCCESSOR_FINAL_WARNING("successor-final-warning", Step.L2),
    SUCCESSOR_STOP("successor-stop", Step.L3),
    SUCCESSOR_NO_PLACEMENTS("successor-no-placements", Step.L4);

    private final String code;
    private final Step step;

    LadderRule(String code, Step step) {
        this.code = code;
        this.step = step;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The step it opens a review for. */
    public Step step() {
        return step;
    }

    /** Whether the step is another host's, and stands there. */
    public boolean isSuccession() {
        return this == SUCCESSOR_FINAL_WARNING || this == SUCCESSOR_STOP || this == SUCCESSOR_NO_PLACEMENTS;
    }

    @Override
    public String toString() {
        return code;
    }
}
