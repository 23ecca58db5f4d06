package nl.kwaliteitsregister.edge.command;

import java.util.Collection;
import java.util.List;
import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that a service sends to, and makes when they are absent. */
@FunctionalInterface
public interface ServiceTopics {

    /** @param replicas copies of each; -1: as many as the broker's default says */
    Collection<NewTopic> copied(int replicas);

    /** Those that hold its events; what is parked is not in its store. */
    default List<String> names() {
        var all = copied(-1).stream().map(NewTopic::name).toList();
        return all.stream()
                .filter(name -> all.contains(TopicMaker.parked(name)))
                .toList();
    }
}
