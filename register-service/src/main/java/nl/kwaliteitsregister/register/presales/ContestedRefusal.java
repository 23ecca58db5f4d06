package nl.kwaliteitsregister.register.presales;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalAppealDecided;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalAppealed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjected;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjectionDecided;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalOpened;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.Official;
import nl.kwaliteitsregister.register.presales.Check.Result;
import nl.kwaliteitsregister.register.presales.Check.Result.Refused;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AppealRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DecideRefusalAppeal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DecideRefusalObjection;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ObjectToRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.OnRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.OpenRefusal;
import nl.kwaliteitsregister.register.presales.Said.Part;
import org.jspecify.annotations.Nullable;

/** Objection against a refused check and the appeal after it, on the path and the terms of a step (domain §4.1, §4.5). */
final class ContestedRefusal {

    private static final int WEEKS_TO_OBJECT = 6;

    private ContestedRefusal() {}

    static Decision<PreSalesEvent> decide(OnRefusal command, Check check, LocalDate today) {
        if (check.result() instanceof Result.Annulled && command instanceof OpenRefusal) {
            return nothingToDo(); // it is read once more, and no term begins
        }
        if (!(check.result() instanceof Refused refusal)) {
            return refused(ByState.NOTHING_TO_CONTEST);
        }
        return switch (command) {
            case OpenRefusal ignored -> open(check, refusal.contest(), today);
            case ObjectToRefusal lodge -> object(lodge, check, refusal.contest(), today);
            case DecideRefusalObjection one ->
                refusal.contest() instanceof Contest.Objected
                        ? byNew(one.by(), refusal, () -> onObjection(one, check, today))
                        : refused(ByState.NO_OBJECTION);
            case AppealRefusal lodge -> appeal(lodge, check, refusal.contest(), today);
            case DecideRefusalAppeal one ->
                refusal.contest() instanceof Contest.Appealed
                        ? byNew(one.by(), refusal, () -> onAppeal(one, check, today))
                        : refused(ByState.NO_APPEAL);
        };
    }

    /** A term begins when it was read for the first time. */
    private static Decision<PreSalesEvent> open(Check check, Contest contest, LocalDate today) {
        return switch (contest) {
            case Contest.Possible it -> opened(check, it.through(), today, today.plusWeeks(WEEKS_TO_OBJECT));
            case Contest.Upheld it -> opened(check, it.appealThrough(), today, today.plusMonths(1));
            case Contest.Objected ignored -> nothingToDo();
            case Contest.Appealed ignored -> nothingToDo();
            case Contest.Final ignored -> nothingToDo();
        };
    }

    private static Decision<PreSalesEvent> opened(
            Check check, @Nullable LocalDate runsThrough, LocalDate today, LocalDate through) {
        var scope = check.scope();
        return runsThrough == null
                ? accepted(new RefusalOpened(
                        scope.employer(), scope.institution(), today, scope.programme(), check.id(), through))
                : nothingToDo();
    }

    private static Decision<PreSalesEvent> object(
            ObjectToRefusal lodge, Check check, Contest contest, LocalDate today) {
        var scope = check.scope();
        return contest.refusesObjection(today)
                .<Decision<PreSalesEvent>>map(Decision::refused)
                .orElseGet(() -> accepted(new RefusalObjected(
                        scope.employer(),
                        scope.institution(),
                        today,
                        scope.programme(),
                        check.id(),
                        lodge.grounds(),
                        Contest.decideBy(today),
                        lodge.by())));
    }

    private static PreSalesEvent onObjection(DecideRefusalObjection one, Check check, LocalDate today) {
        var scope = check.scope();
        return new RefusalObjectionDecided(
                scope.employer(),
                scope.institution(),
                today,
                scope.programme(),
                check.id(),
                one.verdict(),
                one.motivation(),
                one.by().person());
    }

    private static Decision<PreSalesEvent> appeal(AppealRefusal lodge, Check check, Contest contest, LocalDate today) {
        var scope = check.scope();
        return contest.refusesAppeal(today)
                .<Decision<PreSalesEvent>>map(Decision::refused)
                .orElseGet(() -> accepted(new RefusalAppealed(
                        scope.employer(),
                        scope.institution(),
                        today,
                        scope.programme(),
                        check.id(),
                        lodge.grounds(),
                        lodge.by())));
    }

    private static PreSalesEvent onAppeal(DecideRefusalAppeal one, Check check, LocalDate today) {
        var scope = check.scope();
        return new RefusalAppealDecided(
                scope.employer(),
                scope.institution(),
                today,
                scope.programme(),
                check.id(),
                one.verdict(),
                one.motivation(),
                one.by().person());
    }

    private static Decision<PreSalesEvent> byNew(Official by, Refused refusal, Supplier<PreSalesEvent> decision) {
        return isKeptOut(by, refusal)
                .<Decision<PreSalesEvent>>map(Decision::refused)
                .orElseGet(() -> accepted(decision.get()));
    }

    private static Optional<ByPerson> isKeptOut(Official by, Refused refusal) {
        if (by.is(Role.CONFIDANT)) {
            return Optional.of(ByPerson.CONFIDANT_DECIDES);
        }
        return refusal.hands().contains(by.person()) ? Optional.of(ByPerson.SOMEONE_NEW_NEEDED) : Optional.empty();
    }

    /** The check after an event about its refusal. */
    static Check after(Check check, PreSalesEvent event) {
        if (!(check.result() instanceof Refused refusal)) {
            return check;
        }
        return check.with(
                switch (event) {
                    case RefusalOpened e -> refusal.with(running(refusal.contest(), e.termThrough()));
                    case RefusalObjected e ->
                        refusal.with(new Contest.Objected(e.decideBy()), said(Part.OBJECTION, e, e.grounds()));
                    case RefusalObjectionDecided e ->
                        decided(
                                refusal.by(e.by())
                                        .with(
                                                new Contest.Upheld(null),
                                                said(Part.OBJECTION_DECISION, e, e.motivation())),
                                e.verdict());
                    case RefusalAppealed e -> refusal.with(new Contest.Appealed(), said(Part.APPEAL, e, e.grounds()));
                    case RefusalAppealDecided e ->
                        decided(
                                refusal.by(e.by())
                                        .with(new Contest.Final(), said(Part.APPEAL_DECISION, e, e.motivation())),
                                e.verdict());
                    case PreSalesEvent ignored -> refusal;
                });
    }

    private static Contest running(Contest contest, LocalDate through) {
        return contest instanceof Contest.Upheld ? new Contest.Upheld(through) : new Contest.Possible(through);
    }

    private static Said said(Part part, PreSalesEvent event, Sealed text) {
        return new Said(part, event.occurredOn(), text);
    }

    private static Result decided(Refused upheld, Verdict verdict) {
        return verdict == Verdict.ANNULLED ? new Result.Annulled(upheld.reasons(), upheld.said()) : upheld;
    }
}
