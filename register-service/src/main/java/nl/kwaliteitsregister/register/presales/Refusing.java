package nl.kwaliteitsregister.register.presales;

import java.util.List;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRefused;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalNotAgreed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalProposed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.presales.Check.Result;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DeclineRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.RecordCheck;

/** Refusals: one person gives two in a row alone, every further one takes a second person (domain §4.1). */
final class Refusing {

    private static final int ALONE = 2;

    private Refusing() {}

    static PreSalesEvent refuse(CheckScope at, RecordCheck asked, List<RefusalReason> reasons, long inARow) {
        return inARow < ALONE
                ? new CheckRefused(
                        at.employer(),
                        at.institution(),
                        asked.occurredOn(),
                        at.programme(),
                        asked.check(),
                        reasons,
                        null)
                : new RefusalProposed(
                        at.employer(),
                        at.institution(),
                        asked.occurredOn(),
                        at.programme(),
                        asked.check(),
                        reasons,
                        asked.by());
    }

    static Decision<PreSalesEvent> agree(Check check, AgreeRefusal command, Moment moment) {
        return decide(
                check,
                command.by(),
                reasons -> new CheckRefused(
                        check.scope().employer(),
                        check.scope().institution(),
                        moment.today(),
                        check.scope().programme(),
                        check.id(),
                        reasons,
                        command.by()));
    }

    static Decision<PreSalesEvent> decline(Check check, DeclineRefusal command, Moment moment) {
        return decide(
                check,
                command.by(),
                ignored -> new RefusalNotAgreed(
                        check.scope().employer(),
                        check.scope().institution(),
                        moment.today(),
                        check.scope().programme(),
                        check.id(),
                        command.by(),
                        command.reason()));
    }

    private static Decision<PreSalesEvent> decide(
            Check check, StaffId second, Function<List<RefusalReason>, PreSalesEvent> event) {
        if (!(check.result() instanceof Result.RefusalProposed proposed)) {
            return Decision.refused(new PreSalesRefusal.NoRefusalProposed());
        }
        return proposed.by().equals(second)
                ? Decision.refused(new PreSalesRefusal.SamePerson())
                : Decision.accepted(event.apply(proposed.reasons()));
    }
}
