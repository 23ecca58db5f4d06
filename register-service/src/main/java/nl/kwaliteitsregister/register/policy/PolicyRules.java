package nl.kwaliteitsregister.register.policy;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.LadderPolicy;
import nl.kwaliteitsregister.contract.event.PolicyEvent;
import nl.kwaliteitsregister.contract.event.PolicyEvent.LadderPolicySet;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.policy.PolicyRefusal.TermOutside;

/**
 * Whether a policy makes sense (domain §4.5): it may be milder than the rules, never harder. No plan is longer than
 * eight weeks, no hearing shorter than ten working days, nothing lasts for ever.
 */
public final class PolicyRules implements Decider<SetLadderPolicy, PolicyEvent, Policy> {

    private record Bound(String field, ToIntFunction<LadderPolicy> term, int least, int most) {

        boolean holds(LadderPolicy policy) {
            var value = term.applyAsInt(policy);
            return least <= value && value <= most;
        }
    }

    private static final List<Bound> BOUNDS = List.of(
            new Bound("/noteMonths", LadderPolicy::noteMonths, 1, 12),
            new Bound("/warningMonths", LadderPolicy::warningMonths, 1, 24),
            new Bound("/finalWarningMonths", LadderPolicy::finalWarningMonths, 1, 24),
            new Bound("/planWeeks", LadderPolicy::planWeeks, 1, 8),
            new Bound("/stopDays", LadderPolicy::stopDays, 1, 90),
            new Bound("/blacklistMonthsAtMost", LadderPolicy::blacklistMonthsAtMost, 1, 96),
            new Bound("/reviewMonths", LadderPolicy::reviewMonths, 1, 12),
            new Bound("/hearingWorkingDays", LadderPolicy::hearingWorkingDays, 10, 30),
            new Bound("/perDepartmentFrom", LadderPolicy::perDepartmentFrom, 1, 1000));

    @Override
    public Policy initial(StreamId stream) {
        return Policy.DEFAULT;
    }

    @Override
    public Decision<PolicyEvent> decide(SetLadderPolicy set, Policy policy, Moment moment) {
        var faults = BOUNDS.stream()
                .filter(bound -> !bound.holds(set.ladder()))
                .<Refusal>map(bound -> new TermOutside(bound.field(), bound.least(), bound.most()))
                .toList();
        if (!faults.isEmpty()) {
            return refused(Refusal.of(faults));
        }
        var usual = new Bound(
                "/blacklistMonths",
                LadderPolicy::blacklistMonths,
                1,
                set.ladder().blacklistMonthsAtMost());
        if (!usual.holds(set.ladder())) {
            return refused(new TermOutside(usual.field(), usual.least(), usual.most()));
        }
        return set.ladder().equals(policy.ladder())
                ? nothingToDo()
                : accepted(new LadderPolicySet(
                        set.institution(), moment.today(), policy.version() + 1, set.ladder(), set.by()));
    }

    @Override
    public Policy evolve(Policy policy, PolicyEvent event) {
        return switch (event) {
            case LadderPolicySet set -> new Policy(set.version(), set.ladder());
        };
    }
}
