package nl.kwaliteitsregister.register.presales;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import nl.kwaliteitsregister.register.presales.Check.Progress;
import nl.kwaliteitsregister.register.presales.Check.Result;
import nl.kwaliteitsregister.register.presales.Check.Wish;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeWishWithdrawal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DeclineRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DiscussWish;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ExpireCheck;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MeetCondition;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MissCondition;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.OnRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.RecordCheck;

/** The rules of pre-sales checks (domain §4.1). */
public final class PreSales implements Decider<PreSalesCommand, PreSalesEvent, Checks> {

    @Override
    public Checks initial(StreamId stream) {
        return Checks.NONE;
    }

    @Override
    public Decision<PreSalesEvent> decide(PreSalesCommand command, Checks checks, Moment moment) {
        return switch (command) {
            case RecordCheck asked -> record(new Recording(asked, checks, moment));
            case AgreeRefusal agree -> of(checks, agree, check -> Refusing.agree(check, agree, moment));
            case DeclineRefusal decline -> of(checks, decline, check -> Refusing.decline(check, decline, moment));
            case OnRefusal one -> of(checks, one, check -> ContestedRefusal.decide(one, check, moment.today()));
            case DiscussWish talk -> of(checks, talk, check -> Wishes.discuss(check, talk, moment));
            case AgreeWishWithdrawal agree -> of(checks, agree, check -> Wishes.agree(check, agree, moment));
            case MeetCondition meet -> of(checks, meet, check -> Terms.meet(check, meet, moment));
            case MissCondition miss -> of(checks, miss, check -> Terms.miss(checks, check, miss, moment));
            case ExpireCheck expire -> of(checks, expire, check -> Terms.expire(checks, check, moment));
        };
    }

    private static Decision<PreSalesEvent> record(Recording check) {
        return check.objection()
                .<Decision<PreSalesEvent>>map(Decision::refused)
                .orElseGet(() -> new Decision.Accepted<>(check.events()));
    }

    private static Decision<PreSalesEvent> of(
            Checks checks, PreSalesCommand command, Function<Check, Decision<PreSalesEvent>> rule) {
        return checks.find(command.check())
                .map(rule)
                .orElseGet(() -> Decision.refused(new PreSalesRefusal.UnknownCheck()));
    }

    @Override
    public Checks evolve(Checks checks, PreSalesEvent event) {
        return event instanceof CheckRecorded recorded
                ? checks.with(begun(recorded))
                : checks.change(event.check(), check -> next(check, event));
    }

    private static Check begun(CheckRecorded event) {
        var wish = event.answers().get(Criterion.PS13) instanceof Answer.YesNo none && !none.yes()
                ? new Wish.HeldOn(event.occurredOn())
                : new Wish.NotHeard();
        return new Check(
                CheckScope.of(event), event.check(), event.occurredOn(), event.by(), wish, new Result.Undecided());
    }

    private static Check next(Check check, PreSalesEvent event) {
        return switch (event) {
            case CheckRecorded ignored -> check;
            case PreSalesEvent.CheckApproved e -> check.with(new Result.Approved(e.validThrough()));
            case PreSalesEvent.CheckApprovedWithConditions e ->
                check.with(Result.Conditional.of(e.validThrough(), e.conditions()));
            case PreSalesEvent.CheckDeferred ignored -> check.with(new Result.Deferred());
            case PreSalesEvent.RefusalProposed e -> check.with(new Result.RefusalProposed(e.reasons(), e.by()));
            case PreSalesEvent.RefusalNotAgreed ignored -> check.with(new Result.Deferred());
            case PreSalesEvent.CheckRefused e -> check.with(refused(check, e));
            case PreSalesEvent.RefusalOpened e -> ContestedRefusal.after(check, e);
            case PreSalesEvent.RefusalObjected e -> ContestedRefusal.after(check, e);
            case PreSalesEvent.RefusalObjectionDecided e -> ContestedRefusal.after(check, e);
            case PreSalesEvent.RefusalAppealed e -> ContestedRefusal.after(check, e);
            case PreSalesEvent.RefusalAppealDecided e -> ContestedRefusal.after(check, e);
            case PreSalesEvent.WishDiscussed e ->
                check.wish() instanceof Wish.Standing standing
                        ? check.with(standing.after(e.occurredOn(), e.withdrawn(), e.by()))
                        : check;
            case PreSalesEvent.WishWithdrawalAgreed ignored -> check.with(new Wish.Withdrawn());
            case PreSalesEvent.ConditionMet e -> condition(check, e.condition(), new Progress.Met());
            case PreSalesEvent.ConditionMissed e -> condition(check, e.condition(), new Progress.Missed());
            case PreSalesEvent.CheckExpired e ->
                check.with(new Result.Expired(e.occurredOn().minusDays(1)));
        };
    }

    private static Result refused(Check check, PreSalesEvent.CheckRefused event) {
        var refused = new Result.Refused(event.reasons(), new Contest.Possible(null), Set.of(check.by()), List.of());
        var second = event.secondPerson();
        return second == null ? refused : refused.by(second);
    }

    private static Check condition(Check check, ConditionId condition, Progress progress) {
        return check.result() instanceof Result.Conditional conditional
                ? check.with(conditional.with(condition, progress))
                : check;
    }
}
