package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckExpired;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMet;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMissed;
import nl.kwaliteitsregister.register.presales.Check.Progress;
import nl.kwaliteitsregister.register.presales.Check.Result;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MeetCondition;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MissCondition;

/**
 * What ends by the calendar: conditions and the check itself (domain §4.1). What ended counts from its day, however
 * late that is written down; what a later check replaced in time no longer ends.
 */
final class Terms {

    private Terms() {}

    static Decision<PreSalesEvent> meet(Check check, MeetCondition command, Moment moment) {
        if (!(check.result() instanceof Result.Conditional conditional)) {
            return Decision.refused(new PreSalesRefusal.NoConditionalCheck());
        }
        var progress = conditional.conditions().get(command.condition());
        if (progress == null) {
            return Decision.refused(new PreSalesRefusal.UnknownCondition());
        }
        if (progress instanceof Progress.Met) {
            return Decision.nothingToDo();
        }
        return dayObjection(check, command.occurredOn(), moment)
                .<Decision<PreSalesEvent>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new ConditionMet(
                        check.scope().employer(),
                        check.scope().institution(),
                        command.occurredOn(),
                        check.scope().programme(),
                        check.id(),
                        command.condition())));
    }

    static Decision<PreSalesEvent> miss(Checks checks, Check check, MissCondition command, Moment moment) {
        if (!(check.result() instanceof Result.Conditional conditional)) {
            return Decision.nothingToDo();
        }
        var progress = conditional.conditions().get(command.condition());
        if (progress == null) {
            return Decision.refused(new PreSalesRefusal.UnknownCondition());
        }
        return switch (progress) {
            case Progress.Met ignored -> Decision.nothingToDo();
            case Progress.Missed ignored -> Decision.nothingToDo();
            case Progress.Open open -> over(checks, check, open.dueOn(), moment, missed(check, command, open));
        };
    }

    private static ConditionMissed missed(Check check, MissCondition command, Progress.Open open) {
        return new ConditionMissed(
                check.scope().employer(),
                check.scope().institution(),
                open.dueOn().plusDays(1),
                check.scope().programme(),
                check.id(),
                command.condition());
    }

    static Decision<PreSalesEvent> expire(Checks checks, Check check, Moment moment) {
        if (!(check.result() instanceof Result.Carrying carrying) || carrying instanceof Result.Expired) {
            return Decision.nothingToDo();
        }
        var through = carrying.validThrough();
        return over(
                checks,
                check,
                through,
                moment,
                new CheckExpired(
                        check.scope().employer(),
                        check.scope().institution(),
                        through.plusDays(1),
                        check.scope().programme(),
                        check.id()));
    }

    private static Decision<PreSalesEvent> over(
            Checks checks, Check check, LocalDate lastDay, Moment moment, PreSalesEvent event) {
        if (!moment.today().isAfter(lastDay)) {
            return Decision.refused(new PreSalesRefusal.NotYetDue(lastDay.plusDays(1)));
        }
        return checks.replaced(check, lastDay) ? Decision.nothingToDo() : Decision.accepted(event);
    }

    /** What follows on a check did not happen before it, nor in the future. */
    static Optional<Refusal> dayObjection(Check check, LocalDate occurredOn, Moment moment) {
        return occurredOn.isBefore(check.on())
                ? Optional.of(new PreSalesRefusal.BeforeTheCheck(check.on()))
                : moment.objectionTo(occurredOn);
    }
}
