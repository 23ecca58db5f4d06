package nl.kwaliteitsregister.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnsettledTest {

    private static final Document BY_ID = find(new Document("_id", "a"));

    private final Unsettled unsettled = new Unsettled();

    @Test
    void a_read_by_ids_waits_for_a_write_of_one_of_them_only() {
        assertThat(waits(insert("a"), BY_ID)).isTrue();
        assertThat(waits(insert("b"), BY_ID)).isFalse();
        assertThat(waits(insert("b"), find(new Document("_id", new Document("$in", List.of("a", "b"))))))
                .isTrue();
        assertThat(waits(update(new Document("_id", "b").append("rev", 3L)), BY_ID))
                .isFalse();
        assertThat(waits(update(new Document("_id", "a").append("rev", 3L)), BY_ID))
                .isTrue();
    }

    @Test
    void what_does_not_say_which_documents_may_be_any_of_the_collection() {
        assertThat(waits(update(new Document("sent", false)), BY_ID)).isTrue();
        assertThat(waits(insert(7), BY_ID)).isTrue();
        assertThat(waits(insert("b"), find(new Document("pos", "1/1")))).isTrue();
        assertThat(waits(insert("b"), find(new Document("_id", new Document("$gt", "a")))))
                .isTrue();
        assertThat(waits(insert("b"), command("count", "commits"))).isTrue();
    }

    @Test
    void another_collection_is_not_waited_for_unless_nothing_is_said_of_collections() {
        assertThat(waits(command("insert", "others").append("documents", List.of(new Document("_id", "a"))), BY_ID))
                .isFalse();
        assertThat(waits(command("drop", "others"), BY_ID)).isTrue();
        assertThat(waits(insert("b"), command("getMore", "commits"))).isTrue();
    }

    @Test
    void nothing_is_waited_for_once_all_is_on_disk() {
        unsettled.begin(Reach.of(insert("a")));
        unsettled.begin(Reach.of(insert("a")));
        unsettled.end(Reach.of(insert("a")));
        assertThat(unsettled.touches(Reach.of(BY_ID))).isTrue();

        unsettled.end(Reach.of(insert("a")));

        assertThat(unsettled.touches(Reach.of(BY_ID))).isFalse();
        assertThat(unsettled.touches(Reach.anything())).isFalse();
    }

    private boolean waits(Document write, Document read) {
        unsettled.begin(Reach.of(write));
        var waits = unsettled.touches(Reach.of(read));
        unsettled.end(Reach.of(write));
        return waits;
    }

    private static Document find(Document filter) {
        return command("find", "commits").append("filter", filter);
    }

    private static Document insert(Object id) {
        return command("insert", "commits").append("documents", List.of(new Document("_id", id)));
    }

    private static Document update(Document filter) {
        return command("update", "commits").append("updates", List.of(new Document("q", filter)));
    }

    private static Document command(String name, String collection) {
        return new Document(name, collection).append("$db", "register");
    }
}
