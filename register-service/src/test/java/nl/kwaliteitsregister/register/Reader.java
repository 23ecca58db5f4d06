package nl.kwaliteitsregister.register;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.kwaliteitsregister.embedded.Engines;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;

/** One group of the register that reads events. */
record Reader(Engines engines, String group) {

    /** What it noted and how far it is, of a register that was closed. */
    void forget(String views, String... notes) {
        try (var mongo = MongoClients.create(engines.uri());
                var admin = admin()) {
            var kept = mongo.getDatabase(views);
            Stream.concat(Stream.of(group, group + ".cursors"), Stream.of(notes))
                    .forEach(name -> kept.getCollection(name).drop());
            Awaiting.until(() -> isGone(admin));
        }
    }

    /** Until it has handled all that stands in the partitions that it has begun with. */
    void awaitAllRead() {
        try (var admin = admin()) {
            Awaiting.until(() -> isAtEnd(admin));
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", engines.bootstrapServers()));
    }

    private boolean isGone(Admin admin) {
        try {
            admin.deleteConsumerGroups(List.of(group)).all().get();
            return true;
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isAtEnd(Admin admin) {
        try {
            var read = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, it -> it.getValue().offset()));
            var latest = read.keySet().stream().collect(toMap(it -> it, it -> OffsetSpec.latest()));
            var ends = admin.listOffsets(latest).all().get().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, it -> it.getValue().offset()));
            return !read.isEmpty() && read.equals(ends);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
