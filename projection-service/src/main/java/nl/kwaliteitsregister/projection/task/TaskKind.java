package nl.kwaliteitsregister.projection.task;

import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;

/**
 * What is to be done, and for which roles of the institution. Where there are none it is for the one person who is
 * responsible; where there are both, for that person too.
 */
public enum TaskKind {
    CHECK_BEFORE_START("check-before-start", Role.COORDINATOR),
    START_PLACEMENT("start-placement", Role.COORDINATOR),
    EXCEPTION_TO_AGREE("exception-to-agree", Role.COORDINATOR, Role.DECISION_MAKER),
    CHECK_IN_TO_HOLD("check-in-to-hold"),
    CHECK_IN_MISSED("check-in-missed", Role.COORDINATOR),
    STAY_OR_LEAVE("stay-or-leave", Role.COORDINATOR),
    END_PLACEMENT("end-placement", Role.COORDINATOR),
    EVALUATION_TO_GIVE("evaluation-to-give", Role.COORDINATOR),

    MATCH_TO_SETTLE("match-to-settle", Role.COORDINATOR, Role.DECISION_MAKER),
    CHECK_EXPIRES("check-expires", Role.COORDINATOR),
    CONDITION_TO_MEET("condition-to-meet", Role.COORDINATOR),
    REFUSAL_TO_AGREE("refusal-to-agree", Role.COORDINATOR, Role.DECISION_MAKER),
    WISH_WITHDRAWAL_TO_AGREE("wish-withdrawal-to-agree", Role.COORDINATOR, Role.DECISION_MAKER),

    SEVERITY_TO_SET("severity-to-set", Role.COORDINATOR),
    SEVERITY_TO_CONFIRM("severity-to-confirm", Role.COORDINATOR, Role.CONFIDANT, Role.DECISION_MAKER),
    SIGNAL_TO_FOLLOW_UP("signal-to-follow-up", Role.COORDINATOR),
    OVERRIDE_TO_DECIDE("override-to-decide", Role.DECISION_MAKER),
    FINDING_TO_AGREE("finding-to-agree", Role.COORDINATOR, Role.DECISION_MAKER),
    AFTERCARE_TO_GIVE("aftercare-to-give", Role.COORDINATOR),
    GUARDIANS_TO_CONSIDER("guardians-to-consider", Role.CONFIDANT),

    REVIEW_TO_CLOSE("review-to-close", Role.COORDINATOR, Role.DECISION_MAKER),
    BOARD_REVIEW_TO_HOLD("board-review-to-hold", Role.DECISION_MAKER),
    WARNING_TO_DECIDE("warning-to-decide", Role.COORDINATOR, Role.DECISION_MAKER),
    STATEMENT_TO_WRITE("statement-to-write"),
    STATEMENT_TO_CHECK("statement-to-check", Role.CONFIDANT),
    HEARING_TO_OPEN("hearing-to-open", Role.COORDINATOR, Role.DECISION_MAKER),
    HEARING_TO_CLOSE("hearing-to-close"),
    STEP_TO_DECIDE("step-to-decide", Role.DECISION_MAKER),
    STEP_TO_DECIDE_AS_PARTNER("step-to-decide-as-partner"),
    NOTICE_TO_SEND("notice-to-send", Role.COORDINATOR),
    NOTICE_CAME_BACK("notice-came-back", Role.COORDINATOR),
    PLAN_TO_JUDGE("plan-to-judge", Role.DECISION_MAKER),
    STEP_TO_REVIEW("step-to-review", Role.DECISION_MAKER),
    NEW_START_TO_DECIDE("new-start-to-decide", Role.DECISION_MAKER),
    OBJECTION_TO_DECIDE("objection-to-decide", Role.DECISION_MAKER),
    APPEAL_TO_DECIDE("appeal-to-decide", Role.APPEAL_COMMITTEE),

    SECOND_LOOK_TO_GIVE("second-look-to-give", Role.DECISION_MAKER, Role.QUALITY_OFFICER);

    private final String code;
    private final Set<Role> roles;

    TaskKind(String code, Role... roles) {
        this.code = code;
        this.roles = Set.of(roles);
    }

    public String code() {
        return code;
    }

    public Set<Role> roles() {
        return roles;
    }
}
