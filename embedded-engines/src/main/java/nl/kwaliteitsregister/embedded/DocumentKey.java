package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a document lies: its {@code _id} as text. Ids that MongoDB holds equal (1 and 1.0) give the same key, others
 * never do; text ids keep their order, so that the commits of one stream lie side by side.
 */
final class DocumentKey {

    private DocumentKey() {}

    static String of(@Nullable Object id) {
        if (id instanceof String text) {
            return "s" + text;
        }
        var normal =
                new Document("", new KeyValue(new Object[] {id}).normalized().get(0));
        return "b" + new String(BsonDocumentType.bytes(normal), StandardCharsets.ISO_8859_1);
    }
}
