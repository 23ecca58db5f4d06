package nl.kwaliteitsregister.register.presales;

import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishDiscussed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishWithdrawalAgreed;
import nl.kwaliteitsregister.register.presales.Check.Wish;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeWishWithdrawal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DiscussWish;

/**
 * A discriminatory wish (PS13) counts until the host took it back in a recorded talk and a second person agrees
 * (domain §4.1). The outcome of the check stays what it was; the next check can pass.
 */
final class Wishes {

    private Wishes() {}

    static Decision<PreSalesEvent> discuss(Check check, DiscussWish talk, Moment moment) {
        if (!(check.wish() instanceof Wish.Standing)) {
            return Decision.refused(new PreSalesRefusal.NoWishStands());
        }
        return Terms.dayObjection(check, talk.occurredOn(), moment)
                .<Decision<PreSalesEvent>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new WishDiscussed(
                        check.scope().employer(),
                        check.scope().institution(),
                        talk.occurredOn(),
                        check.scope().programme(),
                        check.id(),
                        talk.withdrawn(),
                        talk.conversation(),
                        talk.by())));
    }

    static Decision<PreSalesEvent> agree(Check check, AgreeWishWithdrawal command, Moment moment) {
        return switch (check.wish()) {
            case Wish.NotHeard ignored -> Decision.refused(new PreSalesRefusal.NoWishStands());
            case Wish.Withdrawn ignored -> Decision.nothingToDo();
            case Wish.HeldOn ignored -> Decision.refused(new PreSalesRefusal.WishNotTakenBack());
            case Wish.TakenBack taken ->
                taken.by().equals(command.by())
                        ? Decision.refused(new PreSalesRefusal.SamePerson())
                        : Decision.accepted(new WishWithdrawalAgreed(
                                check.scope().employer(),
                                check.scope().institution(),
                                moment.today(),
                                check.scope().programme(),
                                check.id(),
                                command.by()));
        };
    }
}
