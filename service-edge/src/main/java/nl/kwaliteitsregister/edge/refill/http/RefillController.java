package nl.kwaliteitsregister.edge.refill.http;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.ServiceTopics;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.refill.RefillState;
import nl.kwaliteitsregister.edge.refill.kafka.Refilling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Fills topics again from the event store. About all institutions at once, so not for any of them. */
@RestController
@RequestMapping("/v1/refill")
public class RefillController {

    private final Refilling refilling;
    private final List<String> own;
    private final Clock clock;

    RefillController(Refilling refilling, ServiceTopics topics, Clock clock) {
        this.refilling = refilling;
        this.own = topics.names();
        this.clock = clock;
    }

    /** @param topics that were lost, by name */
    public record RefillBody(List<String> topics) {}

    /**
     * How far it is.
     *
     * @param by opaque id of the person who asked for it
     * @param percent of the commits that there were at the beginning
     * @param streams sent
     * @param events sent, each at least once
     * @param missing commits of the store that could not be found again; anything but 0 means that the topics are not
     *     whole
     * @param finishedAt absent while it is under way
     */
    public record RefillAnswer(
            List<String> topics,
            String by,
            Instant startedAt,
            int percent,
            long streams,
            long events,
            double perSecond,
            long missing,
            @Nullable Instant finishedAt) {}

    /** Begins within a second, and goes on whatever dies; the same address tells how far it is. */
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping
    @AllowedTo(
            value = {},
            bootstrap = true)
    public RefillAnswer refill(@RequestBody RefillBody body, Caller caller) {
        var faults = new Faults().when(body.topics().isEmpty(), "/topics", "required");
        for (var i = 0; i < body.topics().size(); i++) {
            faults.when(!own.contains(body.topics().get(i)), "/topics/" + i, "expected-one-of", String.join(", ", own));
        }
        faults.throwIfAny();
        return answer(refilling.ask(body.topics(), caller.staff().toString()));
    }

    /** The last one that was asked for. */
    @GetMapping
    @AllowedTo(
            value = {},
            bootstrap = true)
    public RefillAnswer last() {
        return answer(refilling.last().orElseThrow(Refused::notFound));
    }

    private RefillAnswer answer(RefillState it) {
        return new RefillAnswer(
                it.topics(),
                it.by(),
                it.startedAt(),
                it.percent(),
                it.streams(),
                it.events(),
                it.perSecond(clock.instant()),
                it.missing(),
                it.finishedAt());
    }
}
