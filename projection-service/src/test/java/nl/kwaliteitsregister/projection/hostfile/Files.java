package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;

/** Files in memory, made from facts given in the order in which they arrive. */
public final class Files {

    private static final Instant RECORDED = Instant.parse("2026-11-22T09:00:00Z");

    private final Map<String, Part> parts = new TreeMap<>();

    public static Files after(RegisterEvent... events) {
        return of(recorded(List.of(events)));
    }

    public static Files of(List<RecordedEvent> events) {
        var files = new Files();
        events.forEach(files::fold);
        return files;
    }

    /** The facts as recorded: each stream counts its own. */
    public static List<RecordedEvent> recorded(List<? extends RegisterEvent> events) {
        var next = new HashMap<StreamId, Long>();
        var recorded = new ArrayList<RecordedEvent>();
        for (var event : events) {
            var sequence = next.merge(event.stream(), 1L, Long::sum) - 1;
            recorded.add(new RecordedEvent(
                    event.stream() + "@" + sequence, RECORDED, sequence, "register", "test", null, null, event));
        }
        return recorded;
    }

    /** The facts as recorded, each day's at nine in the morning; a stream counts its own. */
    public static List<RecordedEvent> recordedOn(Map<LocalDate, ? extends List<? extends RegisterEvent>> byDay) {
        var times = new ArrayList<Instant>();
        var events = new ArrayList<RegisterEvent>();
        byDay.forEach((day, told) -> told.forEach(event -> {
            times.add(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
            events.add(event);
        }));
        var recorded = recorded(events);
        return IntStream.range(0, recorded.size())
                .mapToObj(n -> at(recorded.get(n), times.get(n)))
                .toList();
    }

    private static RecordedEvent at(RecordedEvent it, Instant time) {
        return new RecordedEvent(
                it.id(),
                time,
                it.sequence(),
                it.actor(),
                it.correlationId(),
                it.causationId(),
                it.traceparent(),
                it.event());
    }

    private void fold(RecordedEvent event) {
        for (var change : Changes.of(event)) {
            parts.compute(change.id().toString(), (id, part) -> change.to(part));
        }
    }

    public Map<String, Part> parts() {
        return parts;
    }

    public <P extends Part> P part(PartId id, Class<P> kind) {
        return kind.cast(Objects.requireNonNull(parts.get(id.toString()), id + " was not made"));
    }

    /** The file as a reader finds it. */
    public FileParts file(FileId id) {
        return new FileParts(
                id,
                one(new PartId.OfHost(id.employer()), Host.class, Host.UNKNOWN),
                one(new PartId.OfHead(id), FileHead.class, FileHead.NEW),
                all("checks:" + id, ProgrammeChecks.class).toList(),
                one(new PartId.OfEvaluations(id), Evaluations.class, Evaluations.NONE),
                all("index:" + id, PlacementIndex.class)
                        .flatMap(it -> it.lines().stream())
                        .toList(),
                all("signals:" + id, Signals.class)
                        .flatMap(it -> it.signals().stream())
                        .toList(),
                all("incidents:" + id, Incidents.class).toList(),
                PartId.OfLadder.of(id, one(new PartId.OfHost(id.employer()), Host.class, Host.UNKNOWN))
                        .map(it -> one(it, Ladder.class, Ladder.NONE))
                        .toList(),
                one(new PartId.OfBadges(id.employer()), Badges.class, Badges.NONE));
    }

    private <P extends Part> P one(PartId id, Class<P> kind, P otherwise) {
        return kind.cast(parts.getOrDefault(id.toString(), otherwise));
    }

    private <P extends Part> Stream<P> all(String prefix, Class<P> kind) {
        return parts.entrySet().stream()
                .filter(it -> it.getKey().startsWith(prefix))
                .map(it -> kind.cast(it.getValue()));
    }
}
