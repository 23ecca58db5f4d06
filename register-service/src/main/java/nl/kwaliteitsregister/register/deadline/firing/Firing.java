package nl.kwaliteitsregister.register.deadline.firing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.kwaliteitsregister.backbone.axon.CommandRefused;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.calendar.AmsterdamDay;
import nl.kwaliteitsregister.register.deadline.mongo.Bucket;
import nl.kwaliteitsregister.register.deadline.mongo.DueDays;
import nl.kwaliteitsregister.register.deadline.mongo.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fires what is due, day after day: everything of a day before anything of the next. A command that is refused is
 * tried again the next day, one that failed in the next round, and a stream's later deadlines wait for it; neither
 * holds up other streams or days.
 */
final class Firing {

    private static final Logger LOG = LoggerFactory.getLogger(Firing.class);

    /** Sends a command of the register itself. */
    interface Sender {

        /** @return whether it changed anything; false when nothing was left to do */
        boolean send(Command command, Circumstances by);
    }

    private final DueDays days;
    private final Sender sender;
    private final Clock clock;
    private final FiringFigures figures;

    Firing(DueDays days, Sender sender, Clock clock, FiringFigures figures) {
        this.days = days;
        this.sender = sender;
        this.clock = clock;
        this.figures = figures;
    }

    /** One round; what it cannot finish, the next one does. */
    void round() {
        var today = AmsterdamDay.at(clock.instant());
        var day = days.progress().done().plusDays(1);
        while (day.isBefore(today)) {
            if (!leaveBehind(day, today)) {
                return;
            }
            day = day.plusDays(1);
        }
        figures.overdue(fire(today, today).left().size());
    }

    /** @param busy another instance fires a part of the day */
    private record Rest(List<Entry> left, boolean busy) {}

    /** Whether the day is done; not so while another instance is at it. */
    private boolean leaveBehind(LocalDate day, LocalDate today) {
        fire(day, today);
        days.progress().closing(day);
        var rest = fire(day, today); // with what was put into it just before it closed
        if (rest.busy()) {
            figures.overdue(rest.left().size());
            return false;
        }
        days.carry(rest.left());
        days.progress().done(day);
        days.forget(day);
        return true;
    }

    private Rest fire(LocalDate day, LocalDate today) {
        var left = new ArrayList<Entry>();
        var busy = false;
        for (var bucket : days.on(day)) {
            if (bucket.entries().stream().allMatch(entry -> entry.refusedOn(today))) {
                left.addAll(bucket.entries());
                continue;
            }
            var claimed = days.claim(bucket);
            busy |= claimed.isEmpty();
            left.addAll(claimed.map(mine -> fire(mine, today)).orElse(bucket.entries()));
        }
        return new Rest(left, busy);
    }

    private List<Entry> fire(Bucket bucket, LocalDate today) {
        var fired = new ArrayList<Entry>();
        var refused = new ArrayList<Entry>();
        var left = new ArrayList<Entry>();
        var waiting = new HashSet<StreamId>();
        for (var entry : bucket.entries()) {
            var stream = entry.watched().deadline().stream();
            if (waiting.contains(stream) || entry.refusedOn(today)) {
                left.add(entry);
                continue;
            }
            switch (send(entry)) {
                case DONE -> fired.add(entry);
                case REFUSED -> refused.add(entry.refused(today));
                case FAILED -> {
                    waiting.add(stream);
                    left.add(entry);
                }
            }
        }
        days.settle(bucket, fired, refused);
        left.addAll(refused);
        return left;
    }

    private enum Sent {
        DONE,
        REFUSED,
        FAILED
    }

    private Sent send(Entry entry) {
        var watched = entry.watched();
        var by = Circumstances.causedBy(watched.cause(), watched.correlationId(), watched.traceparent());
        try {
            figures.done(sender.send(watched.deadline().command(), by));
            return Sent.DONE;
        } catch (CommandRefused no) {
            figures.refused();
            LOG.warn(
                    "the deadline of {} on {} was refused: {}",
                    watched.deadline().stream(),
                    watched.deadline().due(),
                    no.refusal().code());
            return Sent.REFUSED;
        } catch (RuntimeException failure) {
            figures.failed();
            LOG.warn("the deadline of {} failed: {}", watched.deadline().stream(), failure.toString());
            return Sent.FAILED;
        }
    }
}
