package nl.kwaliteitsregister.benchmark.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.contract.codec.Topics;
import nl.kwaliteitsregister.embedded.Engines;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import org.apache.kafka.clients.admin.Admin;

/**
 * Lets projection-service, with a heap of 512 MB, build its views from generated events, and looks at its heap ten
 * times on the way: after a full collection, so that only what is needed is counted. Argument: the number of events,
 * 10 million by default. The topic keeps what was not taken yet and little more, so the disk holds the views and not
 * the events.
 */
public final class Memory {

    private static final String GROUP = new HostFileView().group();
    private static final int HEAP_MEGABYTES = 512;
    private static final int LOOKS = 10;

    /** Events that may wait: enough to keep the service busy. */
    private static final long AHEAD = 50_000;

    /**
     * The looks of the second half may be so many times those of the first, on the average. One look alone says little:
     * what is being fetched at that moment makes a difference of some 15 MB.
     */
    private static final double FLAT = 1.1;

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final long events;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final List<Integer> heaps = new ArrayList<>();

    private Memory(long events) {
        this.events = events;
    }

    @SuppressWarnings("SystemOut") // the terminal is where this program speaks
    public static void main(String[] arguments) {
        try {
            var flat = new Memory(arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000).run();
            System.out.println(flat ? "flat" : "not flat");
            System.exit(flat ? 0 : 1);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    private boolean run() throws IOException, InterruptedException, ExecutionException {
        var folder = Files.createTempDirectory("register-memory");
        try (var engines = Engines.start(folder);
                var topic = new GeneratedTopic(Topics.EVENTS, engines.bootstrapServers(), kept());
                var service = ProjectionProcess.start(engines, folder, HEAP_MEGABYTES)) {
            makeOthers(engines.bootstrapServers());
            Thread.ofPlatform().daemon().name("events").start(() -> send(topic));
            return look(topic, service);
        } finally {
            delete(folder);
        }
    }

    /** The other topics that the service reads, and writes to when something is wrong. */
    private static void makeOthers(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            new TopicMaker(admin, PATIENCE).make(TopicMaker.register(1));
        }
    }

    /** What was taken is deleted soon. */
    private static Map<String, String> kept() {
        return Map.of("retention.bytes", "67108864", "segment.bytes", "16777216", "file.delete.delay.ms", "1000");
    }

    private void send(GeneratedTopic topic) {
        var hosts = Math.toIntExact((events + GeneratedEvents.PER_HOST - 1) / GeneratedEvents.PER_HOST);
        GeneratedEvents.ofHosts(hosts).limit(events).forEach(event -> {
            while (sent.get() - taken.get() >= AHEAD) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            topic.send(event);
            sent.incrementAndGet();
        });
    }

    @SuppressWarnings("SystemOut")
    private boolean look(GeneratedTopic topic, ProjectionProcess service)
            throws InterruptedException, ExecutionException, IOException {
        System.out.printf("%12s %12s %22s%n", "events", "per second", "heap in use, MB");
        var began = System.nanoTime();
        for (var turn = 1; turn <= LOOKS; turn++) {
            await(topic, service, events * turn / LOOKS);
            var heap = service.heapAfterCollection();
            heaps.add(heap);
            System.out.printf(
                    Locale.ROOT,
                    "%,12d %,12.0f %22d%n",
                    taken.get(),
                    taken.get() / ((System.nanoTime() - began) / 1e9),
                    heap);
        }
        return mean(heaps.subList(LOOKS / 2, LOOKS)) <= FLAT * mean(heaps.subList(0, LOOKS / 2));
    }

    private static double mean(List<Integer> looks) {
        return looks.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    private void await(GeneratedTopic topic, ProjectionProcess service, long most)
            throws InterruptedException, ExecutionException {
        var movedAt = System.nanoTime();
        while (taken.get() < most) {
            var now = topic.takenBy(GROUP);
            movedAt = now > taken.getAndSet(now) ? System.nanoTime() : movedAt;
            service.mustLive();
            if (System.nanoTime() - movedAt > PATIENCE.toNanos()) {
                throw new IllegalStateException("nothing was taken for " + PATIENCE + ", at " + now);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
