package nl.kwaliteitsregister.edge.command;

import java.util.Collection;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics that a service sends to, and makes when they are absent. */
@FunctionalInterface
public interface ServiceTopics {

    /** @param replicas copies of each; -1: as many as the broker's default says */
    Collection<NewTopic> copied(int replicas);
}
