package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;

/**
 * How far each stream has come in one consumer group. Written after the documents and before the offsets: after a crash
 * in between, the records are read again and bring the cursors to where the documents are. For any thread; a stream is
 * moved by one at a time.
 */
final class StreamCursors {

    /** Streams remembered between batches; another one costs a look-up. */
    private static final int MOST = 50_000;

    enum Place {
        NEXT,
        REPEATED,
        GAP
    }

    private final MongoCollection<Document> stored;
    private final Map<String, Long> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    });

    StreamCursors(MongoCollection<Document> stored) {
        this.stored = stored;
    }

    /** Nothing remembered holds any more: another instance may have read on. */
    void forget() {
        known.clear();
    }

    /** Begins with these records; each attempt with them is another passage. */
    Passage begin(Collection<Received> records) {
        var streams = records.stream()
                .map(Received::stream)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Long> batch = new HashMap<>();
        var unknown = new ArrayList<String>();
        for (var stream : streams) {
            var sequence = known.get(stream);
            if (sequence == null) {
                unknown.add(stream);
            } else {
                batch.put(stream, sequence);
            }
        }
        if (!unknown.isEmpty()) {
            stored.find(Filters.in("_id", unknown))
                    .batchSize(unknown.size())
                    .forEach(cursor -> batch.put(cursor.getString("_id"), cursor.getLong("sequence")));
        }
        return new Passage(batch);
    }

    /** Records on their way: how far they bring their streams, which nobody knows before it is kept. For one thread. */
    final class Passage {

        private final Map<String, Long> batch;
        private final Map<String, Long> moved = new HashMap<>();
        private long read;
        private long repeated;

        private Passage(Map<String, Long> batch) {
            this.batch = batch;
        }

        /** Where the record stands in its stream. One that names no stream stands for itself. */
        Place look(Received record) {
            if (record.stream() == null || record.sequence() < 0) {
                return Place.NEXT;
            }
            var place = place(record.stream(), record.sequence());
            return place == Place.GAP && known.remove(record.stream()) != null ? lookAnew(record) : place;
        }

        /** What was missing may have come by a replay on another instance. */
        private Place lookAnew(Received record) {
            stored.find(Filters.eq("_id", record.stream()))
                    .forEach(cursor -> batch.merge(cursor.getString("_id"), cursor.getLong("sequence"), Math::max));
            return place(String.valueOf(record.stream()), record.sequence());
        }

        private Place place(String stream, long sequence) {
            var expected = batch.getOrDefault(stream, -1L) + 1;
            return sequence == expected ? Place.NEXT : sequence < expected ? Place.REPEATED : Place.GAP;
        }

        /** Looks, counts the record as dealt with, and moves the cursor when it is the next one. */
        Place pass(Received record) {
            var place = look(record);
            if (place == Place.NEXT && record.stream() != null && record.sequence() >= 0) {
                batch.put(record.stream(), record.sequence());
                moved.put(record.stream(), record.sequence());
            }
            if (place == Place.REPEATED) {
                repeated++;
            } else {
                read++;
            }
            return place;
        }

        /** Records that were dealt with and had not been before. */
        long read() {
            return read;
        }

        long repeated() {
            return repeated;
        }

        /** Keeps where the records have brought the streams; a cursor never goes back. */
        void keep() {
            if (!moved.isEmpty()) {
                var writes = moved.entrySet().stream()
                        .map(cursor -> new UpdateOneModel<Document>(
                                Filters.eq("_id", cursor.getKey()),
                                Updates.max("sequence", cursor.getValue()),
                                new UpdateOptions().upsert(true)))
                        .toList();
                stored.bulkWrite(writes, new BulkWriteOptions().ordered(false));
                known.putAll(moved);
            }
        }
    }
}
