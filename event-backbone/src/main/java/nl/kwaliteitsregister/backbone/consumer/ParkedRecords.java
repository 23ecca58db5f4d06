package nl.kwaliteitsregister.backbone.consumer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import nl.kwaliteitsregister.backbone.kafka.Headers;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads what is parked behind one unit back from {@code <topic>.parked}. */
final class ParkedRecords {

    /** One of them, with where it lies now. */
    record Waiting(Received record, boolean gap, long parkedOffset) {}

    private static final Duration POLL = Duration.ofMillis(500);

    private final ReaderSettings settings;
    private final EventCodec codec;
    private final String group;

    ParkedRecords(ReaderSettings settings, EventCodec codec, String group) {
        this.settings = settings;
        this.codec = codec;
        this.group = group;
    }

    /** In the order of the topic they came from; where some came before those they follow, in order of their stream. */
    List<Waiting> of(ViewDocument unit, Block block) {
        var dash = unit.source().lastIndexOf('-');
        var partition =
                new TopicPartition(TopicMaker.parked(unit.source().substring(0, dash)), block.parkedPartition());
        var from = Integer.parseInt(unit.source().substring(dash + 1));
        Map<Long, Waiting> found = new LinkedHashMap<>();
        try (var consumer = settings.wholeTopic(group + "-replay")) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, block.parkedFrom());
            var end =
                    consumer.endOffsets(List.of(partition)).values().iterator().next();
            while (!found.containsKey(block.last()) && consumer.position(partition) < end) {
                for (var record : consumer.poll(POLL)) {
                    if (isOf(record, unit.id())) {
                        var original = original(record, unit.source().substring(0, dash), from);
                        found.putIfAbsent(original.record().offset(), original);
                    }
                }
            }
        }
        found.keySet().removeIf(offset -> offset < block.first() || offset > block.last());
        return inOrderOfStreams(List.copyOf(found.values()));
    }

    private boolean isOf(ConsumerRecord<String, byte[]> record, String unit) {
        return Headers.text(record.headers(), Parking.GROUP)
                        .filter(group::equals)
                        .isPresent()
                && Headers.text(record.headers(), Parking.UNIT)
                        .filter(unit::equals)
                        .isPresent();
    }

    private Waiting original(ConsumerRecord<String, byte[]> parked, String topic, int partition) {
        var offset = Headers.number(parked.headers(), Parking.OFFSET).orElse(-1L);
        var record = new ConsumerRecord<>(topic, partition, offset, parked.key(), parked.value());
        parked.headers().forEach(record.headers()::add);
        var gap = Headers.text(parked.headers(), Parking.GAP)
                .filter("true"::equals)
                .isPresent();
        return new Waiting(Received.of(record, codec), gap, parked.offset());
    }

    /** Each stream keeps its places in the list, and takes them in order of its sequence. */
    private static List<Waiting> inOrderOfStreams(List<Waiting> all) {
        if (all.stream().noneMatch(Waiting::gap)) {
            return all;
        }
        Map<String, Queue<Waiting>> streams = new HashMap<>();
        all.stream()
                .sorted(Comparator.comparingLong(waiting -> waiting.record().sequence()))
                .forEach(waiting -> streams.computeIfAbsent(
                                String.valueOf(waiting.record().stream()), stream -> new ArrayDeque<>())
                        .add(waiting));
        var ordered = new ArrayList<Waiting>();
        all.forEach(waiting ->
                ordered.add(streams.getOrDefault(String.valueOf(waiting.record().stream()), new ArrayDeque<>())
                        .remove()));
        return ordered;
    }

    /** Whether all lie in the order in which they came: only then can a part of them be taken off the front. */
    static boolean isAsTheyCame(List<Waiting> all) {
        for (var i = 1; i < all.size(); i++) {
            if (all.get(i - 1).record().offset() > all.get(i).record().offset()) {
                return false;
            }
        }
        return true;
    }

    /** What is left of a block when those before {@code from} are applied. */
    static Block left(Block before, List<Waiting> all, int from, String cause) {
        var first = all.get(from);
        return new Block(
                before.since(),
                cause,
                first.record().offset(),
                before.last(),
                (long) all.size() - from,
                before.parkedPartition(),
                first.parkedOffset());
    }
}
