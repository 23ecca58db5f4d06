package nl.kwaliteitsregister.register.handover;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent.HandoverBegan;
import nl.kwaliteitsregister.contract.event.HandoverEvent.HandoverDone;
import nl.kwaliteitsregister.contract.event.HandoverEvent.RoundHandedOver;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.handover.Handover.Done;
import nl.kwaliteitsregister.register.handover.Handover.Known;
import nl.kwaliteitsregister.register.handover.Handover.Running;
import nl.kwaliteitsregister.register.handover.Handover.Unknown;
import nl.kwaliteitsregister.register.handover.HandoverCommand.BeginHandover;
import nl.kwaliteitsregister.register.handover.HandoverCommand.Eligibility;
import nl.kwaliteitsregister.register.handover.HandoverCommand.FinishHandover;
import nl.kwaliteitsregister.register.handover.HandoverCommand.RecordRound;

/** The rules of a handover: begun once, round after round, each counted once, and done. */
public final class HandoverRules implements Decider<HandoverCommand, HandoverEvent, Handover> {

    @Override
    public Handover initial(StreamId stream) {
        return new Unknown();
    }

    @Override
    public Decision<HandoverEvent> decide(HandoverCommand command, Handover handover, Moment moment) {
        return switch (command) {
            case BeginHandover begin -> begin(begin, handover, moment.today());
            case RecordRound round -> round(round, handover, moment.today());
            case FinishHandover ignored ->
                handover instanceof Running running ? accepted(done(running, moment.today())) : nothingToDo();
        };
    }

    private static Decision<HandoverEvent> begin(BeginHandover begin, Handover handover, LocalDate today) {
        if (handover instanceof Known) {
            return refused(HandoverRefusal.HANDOVER_EXISTS);
        }
        if (begin.from().equals(begin.to())) {
            return refused(HandoverRefusal.HANDOVER_TO_ONESELF);
        }
        return begin.successorMay() == Eligibility.HOLDS_NONE
                ? refused(HandoverRefusal.SUCCESSOR_WITHOUT_ROLE)
                : accepted(new HandoverBegan(
                        begin.handover(), begin.institution(), today, begin.from(), begin.to(), begin.by()));
    }

    /** A round that was done twice, because its process died after it, counts once. */
    private static Decision<HandoverEvent> round(RecordRound round, Handover handover, LocalDate today) {
        return handover instanceof Running running && round.round() == running.rounds() + 1
                ? accepted(new RoundHandedOver(
                        round.handover(),
                        running.began().institution(),
                        today,
                        round.round(),
                        round.after(),
                        round.tally().placements(),
                        round.tally().cases(),
                        round.tally().left()))
                : nothingToDo();
    }

    private static HandoverDone done(Running running, LocalDate today) {
        return new HandoverDone(
                running.began().handover(),
                running.began().institution(),
                today,
                running.tally().placements(),
                running.tally().cases(),
                running.tally().left());
    }

    @Override
    public Handover evolve(Handover handover, HandoverEvent event) {
        return switch (event) {
            case HandoverBegan e -> new Running(e, 0, "", Tally.NONE);
            case RoundHandedOver e ->
                handover instanceof Running running
                        ? new Running(
                                running.began(),
                                e.round(),
                                e.after(),
                                running.tally().plus(new Tally(e.placements(), e.cases(), e.left())))
                        : handover;
            case HandoverDone ignored ->
                handover instanceof Running running ? new Done(running.began(), running.tally()) : handover;
        };
    }
}
