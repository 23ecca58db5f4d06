package nl.kwaliteitsregister.backbone.consumer;

import nl.kwaliteitsregister.backbone.engine.DockerOnly;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

@DockerOnly
class ChangesOnContainersIT extends ChangeFacts {

    private static MongoDBContainer mongo;
    private static KafkaContainer kafka;

    @BeforeAll
    static void start() {
        mongo = new MongoDBContainer("mongo:8.0");
        kafka = new KafkaContainer("apache/kafka:4.2.0");
        mongo.start();
        kafka.start();
    }

    @AfterAll
    static void stop() {
        kafka.stop();
        mongo.stop();
    }

    @Override
    String uri() {
        return mongo.getReplicaSetUrl();
    }

    @Override
    String bootstrapServers() {
        return kafka.getBootstrapServers();
    }
}
