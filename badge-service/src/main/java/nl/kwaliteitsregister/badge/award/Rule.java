package nl.kwaliteitsregister.badge.award;

import static nl.kwaliteitsregister.contract.code.BadgeCriterion.ALLOWANCE;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.CODE_SIGNED;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.COVERAGE;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.ENOUGH_STUDENTS;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.INCLUSION;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.MAY_BE_SHOWN;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.NOTHING_UNDECIDED;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.NO_LIVE_STOP;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.NO_LIVE_WARNING;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.PRE_SALES_PASSED;
import static nl.kwaliteitsregister.contract.code.BadgeCriterion.SAFETY;

import java.util.List;
import java.util.function.Predicate;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.quality.Area;

/**
 * The criteria of each level that is offered by rule (domain §4.7), in the order in which a host meets them.
 *
 * @param met whether it is met by what is known
 */
record Rule(BadgeCriterion criterion, Predicate<Seen> met) {

    static final double SCORE = 3.5;
    static final double COVERED = 0.5;

    /** Domain §3. */
    static final Rule HOST_MAY_BE_SHOWN =
            new Rule(MAY_BE_SHOWN, seen -> seen.figures().mayBeShown());

    static final Rule PASSED = new Rule(PRE_SALES_PASSED, seen -> seen.figures().preSalesPassed());
    static final Rule SIGNED = new Rule(CODE_SIGNED, seen -> seen.figures().codeSigned());
    static final Rule STUDENTS = new Rule(ENOUGH_STUDENTS, Seen::hasEnoughStudents);
    static final Rule SAFE = new Rule(SAFETY, seen -> scores(seen, Area.SAFETY));
    static final Rule INCLUSIVE = new Rule(INCLUSION, seen -> scores(seen, Area.INCLUSION));
    static final Rule COVERED_BY_STUDENTS =
            new Rule(COVERAGE, seen -> seen.figures().coverage().isAtLeast(COVERED));
    static final Rule PAID =
            new Rule(ALLOWANCE, seen -> seen.figures().paysAtLeast(seen.policy().allowanceNorm()));
    static final Rule NOT_STOPPED =
            new Rule(NO_LIVE_STOP, seen -> !seen.figures().isStopped());
    static final Rule NOT_WARNED =
            new Rule(NO_LIVE_WARNING, seen -> !seen.figures().isWarned());

    /** Holds back what is not yet offered and nothing else. */
    static final Rule DECIDED =
            new Rule(NOTHING_UNDECIDED, seen -> !seen.figures().undecided());

    private static final List<Rule> STARTER = List.of(HOST_MAY_BE_SHOWN, PASSED, SIGNED, NOT_STOPPED, DECIDED);
    private static final List<Rule> RECOGNISED = List.of(
            HOST_MAY_BE_SHOWN, STUDENTS, SAFE, INCLUSIVE, COVERED_BY_STUDENTS, PAID, NOT_STOPPED, NOT_WARNED, DECIDED);

    /** Levels that are offered by rule, highest first. */
    static final List<BadgeLevel> LEVELS = List.of(BadgeLevel.RECOGNISED, BadgeLevel.STARTER);

    static List<Rule> of(BadgeLevel level) {
        return switch (level) {
            case STARTER -> STARTER;
            case RECOGNISED -> RECOGNISED;
            case COMMITTED, FRONTRUNNER -> throw new IllegalArgumentException(level + " is not offered by rule");
        };
    }

    boolean isMet(Seen seen) {
        return met.test(seen);
    }

    /** A score without an answer behind it is the sector's mean and tells nothing of this host. */
    private static boolean scores(Seen seen, Area area) {
        var score = seen.figures().profile().area(area);
        return score.n() > 0 && score.score() >= SCORE;
    }
}
