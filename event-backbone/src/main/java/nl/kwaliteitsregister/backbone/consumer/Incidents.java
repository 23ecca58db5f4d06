package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/**
 * All open incidents of a service, a document each: a list to show and to count. What blocks is the mark in the blocked
 * document itself; this list follows it.
 */
public final class Incidents {

    private final MongoCollection<Document> incidents;

    public Incidents(MongoDatabase database) {
        this.incidents = database.getCollection("incidents");
    }

    /** Open incidents, oldest first. */
    public List<Incident> open() {
        return incidents.find().map(Incidents::read).into(new ArrayList<>()).stream()
                .sorted(java.util.Comparator.comparing(Incident::since))
                .toList();
    }

    /** Those of one group, oldest first. */
    public List<Incident> open(String group) {
        return open().stream()
                .filter(incident -> incident.group().equals(group))
                .toList();
    }

    /** Brings the list to what these documents say. */
    void follow(String group, Collection<ViewDocument> changed, boolean mayEnd) {
        for (var document : changed) {
            var block = document.block();
            var id = group + "/" + document.id();
            if (block != null) {
                incidents.replaceOne(
                        Filters.eq("_id", id),
                        new Document("_id", id)
                                .append("group", group)
                                .append("unit", document.id())
                                .append("since", block.since().toString())
                                .append("source", document.source())
                                .append("first", block.first())
                                .append("records", block.records())
                                .append("cause", block.cause()),
                        new ReplaceOptions().upsert(true));
            } else if (mayEnd) {
                incidents.deleteOne(Filters.eq("_id", id));
            }
        }
    }

    private static Incident read(Document incident) {
        return new Incident(
                incident.getString("group"),
                incident.getString("unit"),
                Instant.parse(incident.getString("since")),
                incident.getString("source"),
                incident.getLong("first"),
                incident.getLong("records"),
                incident.getString("cause"));
    }
}
