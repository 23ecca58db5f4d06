package nl.kwaliteitsregister.backbone.store;

import nl.kwaliteitsregister.backbone.engine.DockerOnly;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.mongodb.MongoDBContainer;

@DockerOnly
class CostOnMongoIT extends CostFacts {

    private static MongoDBContainer mongo;

    @BeforeAll
    static void start() {
        mongo = new MongoDBContainer("mongo:8.0");
        mongo.start();
    }

    @AfterAll
    static void stop() {
        mongo.stop();
    }

    @Override
    String uri() {
        return mongo.getReplicaSetUrl();
    }

    @Override
    long documentsExamined() {
        return 0;
    }
}
