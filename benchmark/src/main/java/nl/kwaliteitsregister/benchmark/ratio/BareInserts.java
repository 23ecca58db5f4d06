package nl.kwaliteitsregister.benchmark.ratio;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import nl.kwaliteitsregister.benchmark.service.Throughput;
import org.bson.Document;

/** The ceiling of a command: the bare driver inserts documents like those that commands left, as durably. */
final class BareInserts {

    private static final int EXAMPLES = 500;

    private final MongoDatabase database;
    private final Throughput throughput;

    BareInserts(MongoDatabase database, Throughput throughput) {
        this.database = database;
        this.throughput = throughput;
    }

    double like(MongoCollection<Document> commits) throws InterruptedException, ExecutionException {
        List<Document> examples =
                commits.find(Filters.exists("stream")).limit(EXAMPLES).into(new ArrayList<>());
        var target = database.getCollection("bare").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        return throughput.of((thread, turn) -> {
            var document = new Document(examples.get(turn % examples.size()));
            document.put("_id", document.getString("_id") + "#" + thread + "#" + turn);
            target.insertOne(document);
        });
    }
}
