package nl.kwaliteitsregister.edge.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.consumer.TopicTable;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantRevoked;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * All grants there are, in memory, as {@code register.reference} tells them (architecture §6).
 *
 * <p>What is out of date is not used: when the topic was not heard for {@code mostSilence}, nobody is let in until it
 * is again, because a grant may have been revoked meanwhile. For the same reason a person of whose grants an event
 * could not be read holds none.
 */
public final class Grants implements TopicTable.Rows {

    private static final String STREAMS = "grants/";

    private final Map<StaffId, Held> persons = new ConcurrentHashMap<>();
    private final Set<String> uncertain = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final Duration mostSilence;
    private volatile Instant upToDateAt = Instant.MIN;

    /** @param sequence of the last event of the person's stream that is in here */
    private record Held(long sequence, Set<Grant> grants) {}

    public Grants(Clock clock, Duration mostSilence) {
        this.clock = clock;
        this.mostSilence = mostSilence;
    }

    /**
     * Learns an event of a person's stream. One that was learned before changes nothing: the service that decided it
     * tells it here at once, the topic a moment later.
     */
    public void learn(GrantEvent event, long sequence) {
        persons.compute(
                event.person(),
                (person, held) -> held != null && held.sequence() >= sequence
                        ? held
                        : new Held(sequence, after(held == null ? Set.of() : held.grants(), event)));
    }

    private static Set<Grant> after(Set<Grant> grants, GrantEvent event) {
        var others = grants.stream().filter(grant -> !grant.id().equals(event.grant()));
        return switch (event) {
            case GrantGiven given ->
                Stream.concat(others, Stream.of(Grant.of(given))).collect(Collectors.toUnmodifiableSet());
            case GrantRevoked revoked -> others.collect(Collectors.toUnmodifiableSet());
        };
    }

    @Override
    public void on(RecordedEvent recorded) {
        if (recorded.event() instanceof GrantEvent event) {
            learn(event, recorded.sequence());
        }
    }

    /** The key of a record of this topic is its stream. */
    @Override
    public void incomplete(@Nullable String stream, @Nullable String key) {
        var named = stream == null ? key : stream;
        if (named != null && named.startsWith(STREAMS)) {
            uncertain.add(named.substring(STREAMS.length()));
        }
    }

    @Override
    public void upToDate() {
        upToDateAt = clock.instant();
    }

    /** Whether what is known here is whole and recent enough to be used. */
    public boolean usable() {
        return !upToDateAt.isBefore(clock.instant().minus(mostSilence));
    }

    /**
     * What a person holds, at all institutions.
     *
     * @throws Refused with 503 when that is not known
     */
    Set<Grant> of(StaffId person) {
        if (!usable()) {
            throw Refused.unavailable();
        }
        var held = persons.get(person);
        return held == null || uncertain.contains(person.value()) ? Set.of() : held.grants();
    }
}
