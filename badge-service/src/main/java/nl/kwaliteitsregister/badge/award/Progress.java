package nl.kwaliteitsregister.badge.award;

import static nl.kwaliteitsregister.badge.award.Progress.Told.MET;
import static nl.kwaliteitsregister.badge.award.Progress.Told.MISSING;
import static nl.kwaliteitsregister.badge.award.Progress.Told.NOT_TOLD;
import static nl.kwaliteitsregister.badge.award.Progress.Told.TOO_FEW;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.badge.facts.HostFacts;
import nl.kwaliteitsregister.badge.facts.SchoolFacts;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.quality.Area;
import org.jspecify.annotations.Nullable;

/**
 * What is missing for a level, as one reader may know it (domain §4.7). Scores are told from five students on, as they
 * may be shown, and to a school from ten where students of others are among them; steps of the ladder to the host and
 * the school that decided them alone; a signal that waits for a decision to its own school alone. Where nothing may be
 * told, that much is said, met or not.
 */
public record Progress(BadgeLevel level, List<Line> lines) {

    public Progress {
        lines = List.copyOf(lines);
    }

    /** What is told of a criterion. */
    public enum Told {
        MET("met"),
        MISSING("missing"),
        /** Too few students to say. */
        TOO_FEW("too-few"),
        NOT_TOLD("not-told");

        private final String code;

        Told(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * One criterion.
     *
     * @param counted what was counted, where it may be told
     * @param needed how much that must be; a share is 0 to 1, an allowance euro a month
     */
    public record Line(
            BadgeCriterion criterion,
            Told told,
            @Nullable BigDecimal counted,
            @Nullable BigDecimal needed) {}

    /** Every level that is offered by rule, lowest first. */
    public static List<Progress> of(HostFacts facts, Policy policy, Badges badges, Audience reader, LocalDate today) {
        var seen = new Seen(facts.on(today), policy, badges.visitedOn(), today);
        return Rule.LEVELS.reversed().stream()
                .map(level -> new Progress(
                        level,
                        Rule.of(level).stream()
                                .flatMap(rule -> line(rule, seen, facts, reader))
                                .toList()))
                .toList();
    }

    private static Stream<Line> line(Rule rule, Seen seen, HostFacts facts, Audience reader) {
        var figures = seen.figures();
        var told = rule.isMet(seen) ? MET : MISSING;
        return switch (rule.criterion()) {
            case ENOUGH_STUDENTS ->
                Stream.of(counted(rule, told, figures.students(), BigDecimal.valueOf(Seen.STUDENTS)));
            case COVERAGE ->
                Stream.of(new Line(
                        rule.criterion(),
                        told,
                        figures.coverage().ratio().isPresent()
                                ? decimal(figures.coverage().ratio().getAsDouble(), 2)
                                : null,
                        BigDecimal.valueOf(Rule.COVERED)));
            case ALLOWANCE ->
                Stream.of(new Line(
                        rule.criterion(),
                        told,
                        figures.lowestAllowance().orElse(null),
                        seen.policy().allowanceNorm()));
            case SAFETY -> Stream.of(score(rule, seen, Area.SAFETY, reader));
            case INCLUSION -> Stream.of(score(rule, seen, Area.INCLUSION, reader));
            case NO_LIVE_STOP, NO_LIVE_WARNING -> Stream.of(measure(rule, told, facts, reader));
            case NOTHING_UNDECIDED ->
                own(facts, reader).filter(SchoolFacts::undecided).stream()
                        .map(it -> new Line(rule.criterion(), MISSING, null, null));
            case MAY_BE_SHOWN, PRE_SALES_PASSED, CODE_SIGNED -> Stream.of(new Line(rule.criterion(), told, null, null));
        };
    }

    private static Line counted(Rule rule, Told told, int count, BigDecimal needed) {
        return new Line(rule.criterion(), told, BigDecimal.valueOf(count), needed);
    }

    private static Line score(Rule rule, Seen seen, Area area, Audience reader) {
        var shown = seen.figures().shown();
        var profile = shown.profile();
        var needed = BigDecimal.valueOf(Rule.SCORE);
        var mayBeRead = switch (reader) {
            case Audience.Employer ignored -> true;
            case Audience.School it -> shown.mayBeReadBy(it.school(), area);
        };
        if (profile == null || profile.area(area).n() == 0 || !mayBeRead) {
            return new Line(rule.criterion(), TOO_FEW, null, needed);
        }
        var score = profile.area(area).score();
        return new Line(rule.criterion(), score >= Rule.SCORE ? MET : MISSING, decimal(score, 1), needed);
    }

    private static Line measure(Rule rule, Told told, HostFacts facts, Audience reader) {
        return new Line(
                rule.criterion(),
                switch (reader) {
                    case Audience.Employer ignored -> told;
                    case Audience.School ignored ->
                        own(facts, reader)
                                        .filter(own -> isLive(own, rule.criterion()))
                                        .isPresent()
                                ? MISSING
                                : NOT_TOLD;
                },
                null,
                null);
    }

    private static boolean isLive(SchoolFacts own, BadgeCriterion criterion) {
        return own.measures().stream()
                .anyMatch(it -> it.isLive() && it.isStop() == (criterion == BadgeCriterion.NO_LIVE_STOP));
    }

    private static Optional<SchoolFacts> own(HostFacts facts, Audience reader) {
        return reader instanceof Audience.School school
                ? facts.schools().stream()
                        .filter(it -> it.school().equals(school.school()))
                        .findFirst()
                : Optional.empty();
    }

    private static BigDecimal decimal(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.FLOOR);
    }
}
