package nl.kwaliteitsregister.register.handover.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent.HandoverBegan;
import nl.kwaliteitsregister.contract.event.HandoverEvent.HandoverDone;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.handover.Handover.Running;
import nl.kwaliteitsregister.register.handover.HandoverCommand.FinishHandover;
import nl.kwaliteitsregister.register.handover.HandoverCommand.RecordRound;
import nl.kwaliteitsregister.register.handover.HandoverRules;
import nl.kwaliteitsregister.register.handover.Responsibilities;
import nl.kwaliteitsregister.register.handover.Responsibility;
import nl.kwaliteitsregister.register.handover.Responsibility.OfCase;
import nl.kwaliteitsregister.register.handover.Responsibility.OfPlacement;
import nl.kwaliteitsregister.register.handover.Tally;
import nl.kwaliteitsregister.register.ladder.CaseCommand.HandOverCase;
import nl.kwaliteitsregister.register.placement.PlacementCommand.ChangeSupervisor;

/**
 * One round for each event of a handover: a page of things, a command each, and the event that begins the next round.
 * A process that dies in between is followed by one that reads the same event: what went over stays, the rest goes on.
 */
final class HandoverRunner implements EventHandler {

    private static final int IN_A_ROUND = 200;

    /** What somebody became responsible for before the handover is in the view by then, unless it lags by more. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private final Streams streams;
    private final Responsible responsible;
    private final Responsibilities responsibilities;
    private final CommandSender sender;
    private final Clock clock;

    HandoverRunner(Streams streams, Responsibilities responsibilities, CommandSender sender, Clock clock) {
        this.streams = streams;
        this.responsible = new Responsible(streams);
        this.responsibilities = responsibilities;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        if (recorded.event() instanceof HandoverEvent event
                && !(event instanceof HandoverDone)
                && streams.state(new HandoverRules(), event.stream()) instanceof Running running) {
            if (event instanceof HandoverBegan) {
                settle(recorded.time());
            }
            var by = Circumstances.causedBy(recorded.id(), recorded.correlationId(), recorded.traceparent());
            var ignored = sender.send(next(running, by), by);
        }
    }

    private void settle(Instant began) {
        var left = Duration.between(clock.instant(), began.plus(SETTLED));
        LockSupport.parkNanos(Math.min(left.toNanos(), SETTLED.toNanos()));
    }

    private Command next(Running running, Circumstances by) {
        var began = running.began();
        var page = responsibilities.page(began.institution(), began.from(), running.after(), IN_A_ROUND);
        return page.isEmpty()
                ? new FinishHandover(began.handover())
                : new RecordRound(
                        began.handover(), running.rounds() + 1, page.getLast().key(), round(page, began, by));
    }

    private Tally round(List<Responsibility> page, HandoverBegan began, Circumstances by) {
        return page.stream().map(one -> handOver(one, began, by)).reduce(Tally.NONE, Tally::plus);
    }

    /** Counted by who is responsible afterwards, so that a round done twice counts the same. */
    private Tally handOver(Responsibility one, HandoverBegan began, Circumstances by) {
        var ignored = sender.send(command(one, began), by);
        var now = responsible.of(one);
        if (now.isEmpty()) {
            return Tally.NONE;
        }
        if (!now.get().equals(began.to())) {
            return new Tally(0, 0, 1);
        }
        return switch (one) {
            case OfPlacement ignoredPlacement -> new Tally(1, 0, 0);
            case OfCase ignoredCase -> new Tally(0, 1, 0);
        };
    }

    private static Command command(Responsibility one, HandoverBegan began) {
        return switch (one) {
            case OfPlacement of ->
                new ChangeSupervisor(of.placement(), began.institution(), began.from(), began.to(), began.handover());
            case OfCase of -> new HandOverCase(of.ladder(), of.caseId(), began.from(), began.to(), began.handover());
        };
    }
}
