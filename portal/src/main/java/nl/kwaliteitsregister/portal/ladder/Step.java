package nl.kwaliteitsregister.portal.ladder;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.portal.host.HostStanding.Scope;
import org.jspecify.annotations.Nullable;

/**
 * One step and its course so far.
 *
 * @param level as it is now: a final warning whose plan was met is a warning
 * @param state live, over or annulled
 * @param plan none, running, met or failed
 * @param contest possible, objected, upheld, appealed or final
 * @param contestThrough last day to object, to decide on the objection, or to appeal; absent until the notice arrived
 * @param newStart not-asked, asked or trial
 */
public record Step(
        String step,
        @Nullable String proposal,
        String level,
        String decidedAs,
        Scope scope,
        String rule,
        String state,
        boolean urgent,
        boolean confirmed,
        boolean disputed,
        List<Carried> incidents,
        @Nullable String reason,
        List<String> categories,
        LocalDate inForceFrom,
        LocalDate validThrough,
        @Nullable LocalDate reviewBy,
        String plan,
        @Nullable LocalDate planDueOn,
        String contest,
        @Nullable LocalDate contestThrough,
        String newStart,
        @Nullable String proposedBy,
        String decidedBy) {

    /** An incident as it was when the step rested on it. */
    public record Carried(String incident, String evidence, int severity) {}

    public boolean isLive() {
        return state.equals("live");
    }

    boolean stopsPlacements() {
        return level.equals("L3") || level.equals("L4");
    }
}
