package nl.kwaliteitsregister.badge.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.CountBand;
import nl.kwaliteitsregister.contract.code.QualityArea;
import nl.kwaliteitsregister.contract.event.BadgeEvent.AreaScore;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Evidence;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Numbers;
import nl.kwaliteitsregister.quality.Area;
import nl.kwaliteitsregister.quality.QualityProfile;
import org.jspecify.annotations.Nullable;

/** What the rule says of a level, and with which numbers. */
record Assessment(BadgeLevel level, Seen seen, List<BadgeCriterion> missing) {

    /** From so many answers on, a score is told to everybody (domain §4.7). */
    private static final int PUBLIC_FROM = 10;

    Assessment {
        missing = List.copyOf(missing);
    }

    static Assessment of(BadgeLevel level, Seen seen) {
        return new Assessment(
                level,
                seen,
                Rule.of(level).stream()
                        .filter(rule -> !rule.isMet(seen))
                        .map(Rule::criterion)
                        .toList());
    }

    /** The highest level whose criteria are all met. */
    static Optional<Assessment> highest(Seen seen) {
        return Rule.LEVELS.stream()
                .map(level -> of(level, seen))
                .filter(Assessment::isMet)
                .findFirst();
    }

    boolean isMet() {
        return missing.isEmpty();
    }

    /**
     * An offer that was made stands while a signal waits, and while a score sinks by answers that may not be told yet:
     * that it fell away would tell the host that somebody spoke, and what.
     */
    List<BadgeCriterion> missingForOfferMade() {
        return missing.stream().filter(this::mayBeTold).toList();
    }

    private boolean mayBeTold(BadgeCriterion criterion) {
        return switch (criterion) {
            case NOTHING_UNDECIDED -> false;
            case SAFETY -> seen.isToldToBeLow(Area.SAFETY);
            case INCLUSION -> seen.isToldToBeLow(Area.INCLUSION);
            case MAY_BE_SHOWN,
                    PRE_SALES_PASSED,
                    CODE_SIGNED,
                    ENOUGH_STUDENTS,
                    COVERAGE,
                    ALLOWANCE,
                    NO_LIVE_STOP,
                    NO_LIVE_WARNING -> true;
        };
    }

    Evidence evidence() {
        return new Evidence(
                criteriaMet(), countsStudents() ? CountBand.of(seen.figures().students()) : null, scores());
    }

    /** That no signal waits is nobody's business: it would be told by its absence elsewhere. */
    private Set<BadgeCriterion> criteriaMet() {
        var met = EnumSet.noneOf(BadgeCriterion.class);
        Rule.of(level).stream().map(Rule::criterion).forEach(met::add);
        met.remove(BadgeCriterion.NOTHING_UNDECIDED);
        met.removeAll(missing);
        return met;
    }

    private boolean countsStudents() {
        return level != BadgeLevel.STARTER;
    }

    private List<AreaScore> scores() {
        return countsStudents() && !seen.isSmallHostRoute()
                ? told(seen.figures().shown().profile(), PUBLIC_FROM)
                : List.of();
    }

    Numbers numbers() {
        var figures = seen.figures();
        return new Numbers(
                figures.evaluations(),
                figures.students(),
                figures.periods(),
                figures.coverage().ended(),
                told(figures.shown().profile(), 1),
                figures.lowestAllowance().orElse(null),
                seen.policy().allowanceNorm(),
                seen.isSmallHostRoute() ? seen.visit().orElse(null) : null);
    }

    /** Rounded down: what is told never promises more than what was counted. */
    static List<AreaScore> told(@Nullable QualityProfile profile, int from) {
        return profile == null
                ? List.of()
                : Arrays.stream(Area.values())
                        .filter(area -> profile.area(area).n() >= from)
                        .map(area -> new AreaScore(
                                QualityArea.valueOf(area.name()),
                                BigDecimal.valueOf(profile.area(area).score()).setScale(1, RoundingMode.FLOOR)))
                        .toList();
    }
}
