package nl.kwaliteitsregister.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KillIT {

    private static final int ROUNDS = 4;
    private static final Random SEEDED = new Random(20261122);

    @TempDir
    Path folder;

    private final Set<String> documents = new HashSet<>();
    private final Set<String> records = new HashSet<>();
    private final Map<String, Integer> revisions = new HashMap<>();

    @Test
    @Timeout(120)
    void every_acknowledged_write_is_there_after_kill_9_at_random_moments() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            writeAndKill(round);
        }
        assertThat(documents).hasSizeGreaterThan(100 * ROUNDS);
        assertThat(records).hasSizeGreaterThan(100 * ROUNDS);
        assertThat(revisions).hasSize(3 * ROUNDS);
        try (var engines = Engines.start(folder)) {
            assertDocumentsAreThere(engines);
            assertRecordsAreThere(engines);
        }
    }

    private void writeAndKill(int round) throws Exception {
        var writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        String.valueOf(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = writer.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("ready");
            CompletableFuture.delayedExecutor(500 + SEEDED.nextInt(2_000), TimeUnit.MILLISECONDS)
                    .execute(() -> writer.toHandle().destroyForcibly()); // without closing what it still says
            remember(lines);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /** Up to the last whole line: what the writer was saying when it died was not said. */
    private void remember(BufferedReader lines) throws IOException {
        var said = new ArrayList<>(lines.lines().toList());
        said.removeLast();
        for (var line : said) {
            var words = line.split(" ", -1);
            switch (words[0]) {
                case "document" -> documents.add(words[1]);
                case "record" -> records.add(words[1]);
                case "rev" -> revisions.merge(words[1], Integer.valueOf(words[2]), Math::max);
                default -> throw new IllegalStateException(line);
            }
        }
    }

    private void assertDocumentsAreThere(Engines engines) {
        try (MongoClient mongo = MongoClients.create(engines.uri())) {
            var collection = mongo.getDatabase("crash").getCollection("documents");
            var ids = new HashSet<String>();
            collection.find(Filters.exists("pos")).forEach(document -> {
                assertThat(document.getString("pos")).isEqualTo(document.getString("_id"));
                ids.add(document.getString("_id"));
            });
            assertNoneIsMissing(documents, ids);
            revisions.forEach((id, revision) -> assertThat(
                            collection.find(new Document("_id", id)).first())
                    .satisfies(
                            counter -> assertThat((Integer) counter.get("rev")).isGreaterThanOrEqualTo(revision)));
        }
    }

    private void assertRecordsAreThere(Engines engines) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", engines.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = Stream.of(0, 1, 2, 3)
                    .map(number -> new TopicPartition("crash", number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            var seen = new HashSet<String>();
            while (end.entrySet().stream().anyMatch(last -> consumer.position(last.getKey()) < last.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> seen.add(record.value()));
            }
            assertNoneIsMissing(records, seen);
        }
    }

    private static void assertNoneIsMissing(Set<String> acknowledged, Set<String> present) {
        var missing = new HashSet<>(acknowledged);
        missing.removeAll(present);
        assertThat(missing).isEmpty();
    }
}
