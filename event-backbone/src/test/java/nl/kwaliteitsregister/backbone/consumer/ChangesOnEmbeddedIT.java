package nl.kwaliteitsregister.backbone.consumer;

import java.nio.file.Path;
import nl.kwaliteitsregister.embedded.EmbeddedKafka;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class ChangesOnEmbeddedIT extends ChangeFacts {

    @TempDir
    static Path folder;

    private static EmbeddedMongo mongo;
    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        mongo = EmbeddedMongo.inMemory();
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    }

    @AfterAll
    static void stop() {
        kafka.close();
        mongo.close();
    }

    @Override
    String uri() {
        return mongo.uri();
    }

    @Override
    String bootstrapServers() {
        return kafka.bootstrapServers();
    }
}
