package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.ContestEvent.AppealDecided;
import nl.kwaliteitsregister.contract.event.ContestEvent.AppealLodged;
import nl.kwaliteitsregister.contract.event.ContestEvent.DisputeBegan;
import nl.kwaliteitsregister.contract.event.ContestEvent.DisputeEnded;
import nl.kwaliteitsregister.contract.event.ContestEvent.ObjectionDecided;
import nl.kwaliteitsregister.contract.event.ContestEvent.ObjectionLodged;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.register.ladder.ContestCommand.DecideAppeal;
import nl.kwaliteitsregister.register.ladder.ContestCommand.DecideObjection;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeAppeal;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeObjection;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import nl.kwaliteitsregister.register.ladder.HeldStep.Annulled;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;

/** Objection against L1 to L4, and the appeal after it; the step is disputed meanwhile (domain §4.5). */
final class Contesting {

    private Contesting() {}

    static Decision<LadderEvent> decide(ContestCommand command, HeldStep step, LocalDate today) {
        if (step.decided().level() == Step.L0 || step instanceof Annulled) {
            return refused(ByState.NOTHING_TO_CONTEST);
        }
        return switch (command) {
            case LodgeObjection lodge -> object(lodge, step, today);
            case DecideObjection decide -> onObjection(decide, step, today);
            case LodgeAppeal lodge -> appeal(lodge, step, today);
            case DecideAppeal decide -> onAppeal(decide, step, today);
        };
    }

    private static Decision<LadderEvent> object(LodgeObjection lodge, HeldStep step, LocalDate today) {
        return step.course()
                .contest()
                .refusesObjection(today)
                .<Decision<LadderEvent>>map(Decision::refused)
                .orElseGet(() -> accepted(
                        new ObjectionLodged(
                                lodge.ladder(), today, step.id(), lodge.grounds(), Contest.decideBy(today), lodge.by()),
                        new DisputeBegan(lodge.ladder(), today, step.id())));
    }

    private static Decision<LadderEvent> onObjection(DecideObjection decide, HeldStep step, LocalDate today) {
        if (!(step.course().contest() instanceof Contest.Objected)) {
            return refused(ByState.NO_OBJECTION);
        }
        return FourEyes.refusesNew(decide.by(), step, decide.known())
                .<Decision<LadderEvent>>map(Decision::refused)
                .orElseGet(() -> new Decision.Accepted<>(concluded(
                        new ObjectionDecided(
                                decide.ladder(),
                                today,
                                step.id(),
                                decide.verdict(),
                                decide.motivation(),
                                decide.by().person()),
                        decide.verdict(),
                        AnnulmentCause.OBJECTION,
                        step,
                        decide.notice(),
                        NoticeKind.OBJECTION_DECIDED)));
    }

    private static Decision<LadderEvent> appeal(LodgeAppeal lodge, HeldStep step, LocalDate today) {
        var contest = step.course().contest();
        return contest.refusesAppeal(today)
                .<Decision<LadderEvent>>map(Decision::refused)
                .orElseGet(() -> {
                    var lodged = new AppealLodged(lodge.ladder(), today, step.id(), lodge.grounds(), lodge.by());
                    return contest instanceof Contest.Objected
                            ? accepted(lodged)
                            : accepted(lodged, new DisputeBegan(lodge.ladder(), today, step.id()));
                });
    }

    private static Decision<LadderEvent> onAppeal(DecideAppeal decide, HeldStep step, LocalDate today) {
        if (!(step.course().contest() instanceof Contest.Appealed)) {
            return refused(ByState.NO_APPEAL);
        }
        return FourEyes.refusesAppeal(decide.by(), step, decide.known())
                .<Decision<LadderEvent>>map(Decision::refused)
                .orElseGet(() -> new Decision.Accepted<>(concluded(
                        new AppealDecided(
                                decide.ladder(),
                                today,
                                step.id(),
                                decide.verdict(),
                                decide.motivation(),
                                decide.by().person()),
                        decide.verdict(),
                        AnnulmentCause.APPEAL,
                        step,
                        decide.notice(),
                        NoticeKind.APPEAL_DECIDED)));
    }

    private static List<LadderEvent> concluded(
            LadderEvent decision,
            Verdict verdict,
            AnnulmentCause cause,
            HeldStep step,
            NoticeDraft notice,
            NoticeKind kind) {
        var today = decision.occurredOn();
        var events = new ArrayList<LadderEvent>(List.of(decision));
        if (verdict == Verdict.ANNULLED) {
            events.addAll(Endings.annulled(step, today, cause));
        } else {
            events.add(new DisputeEnded(decision.ladder(), today, step.id()));
        }
        events.add(
                Noticing.issued(decision.ladder(), notice, kind, step.decided().caseId(), step.id()));
        return events;
    }
}
