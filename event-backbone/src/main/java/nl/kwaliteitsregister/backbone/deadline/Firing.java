package nl.kwaliteitsregister.backbone.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.kwaliteitsregister.backbone.axon.CommandRefused;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fires what is due, day after day: everything of a day before anything of the next. A command that is refused is
 * tried again the next day, one that failed in the next round, and a stream's later deadlines wait for it; neither
 * holds up other streams or days.
 */
public final class Firing {

    private static final Logger LOG = LoggerFactory.getLogger(Firing.class);

    /** Sends a command of the register itself. */
    public interface Sender {

        /** @return whether it changed anything; false when nothing was left to do */
        boolean send(Command command, Circumstances by);
    }

    private final DueDays days;
    private final Sender sender;
    private final Clock clock;
    private final FiringFigures figures;

    public Firing(DueDays days, Sender sender, Clock clock, MeterRegistry meters) {
        this.days = days;
        this.sender = sender;
        this.clock = clock;
        this.figures = new FiringFigures(meters);
    }

    /** One round; what it cannot finish, the next one does. */
    public void round() {
        var today = AmsterdamDay.at(clock.instant());
        var overdue = 0;
        var behind = true;
        for (var day = days.progress().done().plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
            var rest = close(day, today);
            if (rest.busy()) {
                figures.overdue(overdue + rest.number());
                return; // what another instance fires now comes before the next day
            }
            behind &= rest.unknown() == 0;
            if (behind) {
                leaveBehind(day, rest);
            } else {
                overdue += rest.number();
            }
        }
        figures.overdue(overdue + fire(today, today).number());
    }

    /**
     * What is left of a day.
     *
     * @param unknown number that only a newer instance can read
     * @param busy another instance fires a part of the day
     */
    private record Rest(List<Entry> left, int unknown, boolean busy) {

        int number() {
            return left.size() + unknown;
        }
    }

    /** Fires the day, lets nothing more into it, and fires what came in just before. */
    private Rest close(LocalDate day, LocalDate today) {
        fire(day, today);
        days.progress().closing(day);
        return fire(day, today);
    }

    private void leaveBehind(LocalDate day, Rest rest) {
        days.carry(rest.left());
        days.progress().done(day);
        days.forget(day);
    }

    private Rest fire(LocalDate day, LocalDate today) {
        var left = new ArrayList<Entry>();
        var unknown = 0;
        var busy = false;
        for (var bucket : days.on(day)) {
            unknown += bucket.unknown();
            if (bucket.entries().stream().allMatch(entry -> entry.refusedOn(today))) {
                left.addAll(bucket.entries());
                continue;
            }
            var claimed = days.claim(bucket);
            busy |= claimed.isEmpty();
            left.addAll(claimed.map(mine -> fire(mine, today)).orElse(bucket.entries()));
        }
        return new Rest(left, unknown, busy);
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
            LOG.warn("the deadline of {} failed: {}", watched.deadline().stream(), Wordless.place(failure));
            return Sent.FAILED;
        }
    }
}
