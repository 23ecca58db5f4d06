package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApprovedWithConditions;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckDeferred;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.register.presales.CheckForm.Passing;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.Outcome;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.RecordCheck;

/** A check about to be recorded, with all that the rules look at. */
record Recording(RecordCheck asked, Checks before, Moment moment) {

    CheckForm form() {
        return CheckForm.of(asked.scope().programme(), asked.route(), asked.institutionSectors());
    }

    boolean approves() {
        return asked.outcome() instanceof Outcome.Approval;
    }

    /** Knock-outs that were answered with no. */
    List<Criterion> failed() {
        return knockOuts(Passing.FAILED);
    }

    List<Criterion> knockOuts(Passing passing) {
        return form().passing(asked.answers()).entrySet().stream()
                .filter(each -> each.getValue() == passing)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Knock-outs answered with no, and PS13 while an earlier wish stands. */
    Set<Criterion> countingAsFailed() {
        var counting = EnumSet.noneOf(Criterion.class);
        counting.addAll(failed());
        if (wishStands()) {
            counting.add(Criterion.PS13);
        }
        return counting;
    }

    /** Whether a wish heard at an earlier check stands: nobody checks it away. */
    boolean wishStands() {
        return asked.wishElsewhere() || before.wishStanding(asked.occurredOn()).isPresent();
    }

    LocalDate validThrough() {
        return asked.policy().validThrough(asked.occurredOn());
    }

    /** What stands in the way: faults in what was sent come first and all at once, then the state. */
    Optional<Refusal> objection() {
        var objections = RecordingRule.ALL.stream()
                .<Refusal>flatMap(rule -> rule.objections(this))
                .toList();
        var content = objections.stream()
                .filter(each -> each.kind() == Refusal.Kind.CONTENT)
                .toList();
        return content.isEmpty() ? objections.stream().findFirst() : Optional.of(Refusal.of(content));
    }

    List<PreSalesEvent> events() {
        var scope = asked.scope();
        var recorded = new CheckRecorded(
                scope.employer(),
                scope.institution(),
                asked.occurredOn(),
                scope.programme(),
                asked.check(),
                asked.formVersion(),
                asked.route(),
                asked.answers(),
                asked.promises(),
                asked.by());
        return List.of(recorded, outcome());
    }

    private PreSalesEvent outcome() {
        var at = asked.scope();
        return switch (asked.outcome()) {
            case Outcome.Approve ignored ->
                new CheckApproved(
                        at.employer(),
                        at.institution(),
                        asked.occurredOn(),
                        at.programme(),
                        asked.check(),
                        validThrough(),
                        asked.policy().validityMonths());
            case Outcome.ApproveWithConditions approval ->
                new CheckApprovedWithConditions(
                        at.employer(),
                        at.institution(),
                        asked.occurredOn(),
                        at.programme(),
                        asked.check(),
                        validThrough(),
                        asked.policy().validityMonths(),
                        approval.conditions());
            case Outcome.Defer deferral ->
                new CheckDeferred(
                        at.employer(),
                        at.institution(),
                        asked.occurredOn(),
                        at.programme(),
                        asked.check(),
                        deferral.reason());
            case Outcome.Refuse refusal ->
                Refusing.refuse(at, asked, refusal.reasons(), before.refusalsAround(asked.occurredOn()));
        };
    }
}
