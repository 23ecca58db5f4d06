package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.LadderPolicy;
import org.jspecify.annotations.Nullable;

/** How long steps last and when they are looked at again; nothing ever makes them longer (domain §4.5). */
public final class Term {

    /** Working days in which an urgent stop is followed by a hearing. */
    private static final int URGENT_DAYS = 5;

    /** Days that a review of L4 may be late. */
    private static final int DAYS_LATE = 30;

    private Term() {}

    /** Of an urgent stop from that day on. */
    public static LocalDate lastDayToHear(LocalDate stopped) {
        return WorkingDays.plusWorkingDays(stopped, URGENT_DAYS);
    }

    /** The first day on which a review that was due then was not held in time. */
    public static LocalDate reviewMissedOn(LocalDate due) {
        return due.plusDays(DAYS_LATE + 1L);
    }

    /**
     * The last day of a step.
     *
     * @param months as its decision says; absent: as the policy says
     */
    public static LocalDate lastDay(Step level, LocalDate from, @Nullable Integer months, LadderPolicy policy) {
        var lasts = months == null ? usualMonths(level, policy) : months;
        return level == Step.L3
                ? from.plusDays(policy.stopDays() - 1L)
                : from.plusMonths(lasts).minusDays(1);
    }

    /** Of what is proposed; what was carried over ends when its origin would. */
    public static LocalDate lastDay(
            StepProposed proposal, @Nullable HeldStep origin, LocalDate from, LadderPolicy policy) {
        return origin == null
                ? lastDay(proposal.level(), from, proposal.months(), policy)
                : origin.decided().validThrough();
    }

    private static int usualMonths(Step level, LadderPolicy policy) {
        return switch (level) {
            case L0 -> policy.noteMonths();
            case L1 -> policy.warningMonths();
            case L2 -> policy.finalWarningMonths();
            case L3 -> 0;
            case L4 -> policy.blacklistMonths();
        };
    }

    /** The most that a decision may say; 0 where it may say nothing. */
    static int mostMonths(Step level, LadderPolicy policy) {
        return switch (level) {
            case L0, L3 -> 0;
            case L1 -> policy.warningMonths();
            case L2 -> policy.finalWarningMonths();
            case L4 -> policy.blacklistMonthsAtMost();
        };
    }

    /**
     * Last day of the first review: of a final warning with its plan, of a stop with its last day. Of L4 every so many
     * months, and none where it ends by then.
     */
    static @Nullable LocalDate firstReview(
            Step level, LocalDate from, LocalDate through, @Nullable LocalDate planDue, LadderPolicy policy) {
        return switch (level) {
            case L0, L1 -> null;
            case L2 -> planDue;
            case L3 -> through;
            case L4 -> nextReview(from, through, policy);
        };
    }

    static @Nullable LocalDate nextReview(LocalDate last, LocalDate through, LadderPolicy policy) {
        var next = last.plusMonths(policy.reviewMonths());
        return next.isBefore(through) ? next : null;
    }
}
