package nl.kwaliteitsregister.backbone.consumer;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a fold came to.
 *
 * @param changed documents to write
 * @param told what is to be told to all instances once they are written
 */
record Bulk(List<ViewDocument> changed, List<ViewChange> told) {

    static final Bulk EMPTY = new Bulk(List.of(), List.of());

    /** Of documents that are nobody's but the reader's own. */
    static Bulk untold(List<ViewDocument> changed) {
        return new Bulk(changed, List.of());
    }

    Bulk only(String unit) {
        return where(unit::equals);
    }

    Bulk without(String unit) {
        return where(id -> !id.equals(unit));
    }

    private Bulk where(Predicate<String> id) {
        return new Bulk(
                changed.stream().filter(it -> id.test(it.id())).toList(),
                told.stream().filter(it -> id.test(it.document())).toList());
    }
}
