package nl.kwaliteitsregister.projection.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.projection.standing.CheckFact.Result;
import nl.kwaliteitsregister.quality.Area;

/**
 * One way to come to a standing.
 *
 * @param reasons why it holds; empty when it does not
 */
record StandingRule(Standing standing, Function<StandingFacts, List<Reason>> reasons) {

    private static final int ENOUGH_EVALUATIONS = 5;
    private static final int ENOUGH_PERIODS = 2;
    private static final double GOOD = 3.5;

    static final StandingRule RECOMMENDED = new StandingRule(Standing.RECOMMENDED, StandingRule::recommended);
    static final StandingRule SCREENED = new StandingRule(Standing.SCREENED, StandingRule::screened);

    /** The first that holds is the standing; where none holds it is unknown. */
    static final List<StandingRule> GRAVEST_FIRST = List.of(
            step(Standing.BLACKLISTED, Step.L4),
            step(Standing.STOPPED, Step.L3),
            step(Standing.FINAL_WARNING, Step.L2),
            step(Standing.WARNED, Step.L1),
            step(Standing.ATTENTION, Step.L0),
            RECOMMENDED,
            SCREENED);

    /** A step of this level is in force. */
    private static StandingRule step(Standing standing, Step level) {
        return new StandingRule(
                standing,
                facts -> facts.steps().stream()
                        .filter(it -> it.level() == level)
                        .map(Reason::of)
                        .toList());
    }

    /** Approved, 5 or more evaluations over 2 periods, all areas 3.5 or more; graver rules came before. */
    private static List<Reason> recommended(StandingFacts facts) {
        var approved = checks(facts, Stream.of(Result.APPROVED));
        var evaluated = facts.evaluated();
        var holds = !approved.isEmpty()
                && evaluated.evaluations() >= ENOUGH_EVALUATIONS
                && evaluated.periods() >= ENOUGH_PERIODS
                && Arrays.stream(Area.values())
                        .allMatch(it -> evaluated.profile().area(it).score() >= GOOD);
        if (!holds) {
            return List.of();
        }
        var reasons = new ArrayList<>(approved);
        reasons.add(Reason.of("evaluated-well", evaluated.evaluations(), evaluated.events()));
        return reasons;
    }

    private static List<Reason> screened(StandingFacts facts) {
        return checks(facts, Arrays.stream(Result.values()).filter(Result::carriesPlacements));
    }

    /** Why a host is unknown although there are checks. */
    static List<Reason> unknown(StandingFacts facts) {
        var reasons = checks(facts, Arrays.stream(Result.values()));
        return reasons.isEmpty() ? List.of(Reason.of("no-check", 0, List.of())) : reasons;
    }

    private static List<Reason> checks(StandingFacts facts, Stream<Result> results) {
        return results.map(result -> reason(result, facts))
                .filter(it -> it.count() > 0)
                .toList();
    }

    private static Reason reason(Result result, StandingFacts facts) {
        var events = facts.checks().stream()
                .filter(it -> it.result() == result)
                .map(CheckFact::event)
                .toList();
        return Reason.of(result.code(), events.size(), events);
    }
}
