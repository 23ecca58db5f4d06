package nl.kwaliteitsregister.contract.event;

/**
 * The terms of the ladder that an institution may set (domain §4.5, marked <em>policy</em>).
 *
 * @param noteMonths how long a note lasts
 * @param warningMonths how long a warning lasts
 * @param finalWarningMonths how long a final warning lasts
 * @param planWeeks longest improvement plan
 * @param stopDays how long a stop lasts
 * @param blacklistMonths how long no placements follow where the decision says nothing else
 * @param blacklistMonthsAtMost longest that a decision may say
 * @param reviewMonths months between reviews
 * @param hearingWorkingDays term to answer, and length of its one extension
 * @param perDepartmentFrom more placements a year than this, and notes and warnings count per department
 */
public record LadderPolicy(
        int noteMonths,
        int warningMonths,
        int finalWarningMonths,
        int planWeeks,
        int stopDays,
        int blacklistMonths,
        int blacklistMonthsAtMost,
        int reviewMonths,
        int hearingWorkingDays,
        int perDepartmentFrom) {

    /** What holds until an institution says otherwise: version 0. */
    public static final LadderPolicy DEFAULT = new LadderPolicy(12, 24, 24, 8, 90, 36, 96, 12, 10, 50);
}
