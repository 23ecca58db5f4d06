package nl.kwaliteitsregister.edge.request;

import java.util.List;
import nl.kwaliteitsregister.edge.problem.Refused;

/**
 * A page of a list.
 *
 * @param page from 1
 * @param pages at least 1, so that an empty list has one, empty page
 */
public record Paging<T>(int page, int pages, int total, List<T> items) {

    public static final int SIZE = 50;

    /** @throws Refused when there is no such page */
    public static <T> Paging<T> of(List<T> all, int page) {
        var pages = Math.max(1, Math.ceilDiv(all.size(), SIZE));
        if (page < 1 || page > pages) {
            throw Refused.notFound();
        }
        return new Paging<>(page, pages, all.size(), all.subList((page - 1) * SIZE, Math.min(page * SIZE, all.size())));
    }
}
