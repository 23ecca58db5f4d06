package nl.kwaliteitsregister.backbone.store;

import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class CostOnEmbeddedIT extends CostFacts {

    private static EmbeddedMongo mongo;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.inMemory();
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    @Override
    String uri() {
        return mongo.uri();
    }

    @Override
    long documentsExamined() {
        return mongo.documentsExamined();
    }
}
