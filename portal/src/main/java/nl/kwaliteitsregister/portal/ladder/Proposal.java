package nl.kwaliteitsregister.portal.ladder;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.portal.host.HostStanding.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A case: a step that was proposed, and how far it is.
 *
 * @param state drafted, in-hearing, heard or closed
 * @param statement of facts; absent while there is none
 * @param statementChecked whether a confidant found nobody recognisable in it
 * @param answers what the employer said to it
 * @param answerThrough last day to answer; absent until the invitation arrived
 * @param decideBy last day to decide; absent until the hearing is closed
 * @param urgentStop the stop that came before the hearing
 * @param byPartner whether somebody of another school has to decide
 * @param partner school of whom was named for that; absent until then
 */
public record Proposal(
        String proposal,
        String level,
        String rule,
        Scope scope,
        String state,
        List<Step.Carried> incidents,
        String reason,
        List<String> categories,
        @Nullable String proportionality,
        @Nullable String lighterMeasures,
        @Nullable String statement,
        @Nullable Boolean statementChecked,
        List<String> answers,
        @Nullable LocalDate answerThrough,
        @Nullable LocalDate decideBy,
        @Nullable String urgentStop,
        boolean byPartner,
        @Nullable String partner,
        LocalDate proposedOn,
        String proposedBy,
        @Nullable String hearer) {

    private static final String URGENT = "urgent";

    boolean is(String wanted) {
        return state.equals(wanted);
    }

    /** L2 to L4 (domain §4.5). */
    public boolean needsHearing() {
        return level.compareTo("L2") >= 0;
    }

    /** A stop that cannot wait is decided before the hearing. */
    boolean awaitsUrgentStop() {
        return rule.equals(URGENT) && urgentStop == null && is("drafted");
    }

    boolean isCleared() {
        return Boolean.TRUE.equals(statementChecked);
    }

    /** What the case waits for, as its text is named. */
    public String waitsFor() {
        return switch (state) {
            case "drafted" -> draftedFor();
            case "in-hearing" -> answerThrough == null ? "delivery" : answers.isEmpty() ? "answer" : "closing";
            case "heard" -> byPartner ? (partner == null ? "partner" : "partner-decision") : "decision";
            default -> "nothing";
        };
    }

    private String draftedFor() {
        if (!needsHearing()) {
            return "second-person";
        }
        if (awaitsUrgentStop()) {
            return "urgent-stop";
        }
        return statement == null ? "statement" : isCleared() ? "invitation" : "statement-check";
    }
}
