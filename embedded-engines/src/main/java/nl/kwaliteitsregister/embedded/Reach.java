package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads or writes, as narrowly as its own words tell: some documents of a collection by their ids, a
 * whole collection, or anything.
 *
 * @param collection with its database; absent: any
 * @param ids absent: all of the collection
 */
record Reach(@Nullable String collection, @Nullable Set<String> ids) {

    private static final Reach ANYTHING = new Reach(null, null);

    static Reach anything() {
        return ANYTHING;
    }

    static Reach of(Document command) {
        var name = command.keySet().iterator().next();
        var database = command.get("$db");
        if (!(database instanceof String) || !(command.get(name) instanceof String collection)) {
            return ANYTHING;
        }
        var all = database + "." + collection;
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "find" -> new Reach(all, demanded(command.get("filter")));
            case "count", "distinct" -> new Reach(all, null);
            case "insert" -> new Reach(all, inserted(command.get("documents")));
            case "update" -> new Reach(all, eachDemanded(command.get("updates")));
            case "delete" -> new Reach(all, eachDemanded(command.get("deletes")));
            case "findandmodify" -> new Reach(all, demanded(command.get("query")));
            default -> ANYTHING;
        };
    }

    private static @Nullable Set<String> inserted(@Nullable Object documents) {
        return documents instanceof Collection<?> all
                ? strings(all.stream()
                        .map(it -> it instanceof Document document ? document.get("_id") : null)
                        .toList())
                : null;
    }

    private static @Nullable Set<String> eachDemanded(@Nullable Object statements) {
        if (!(statements instanceof Collection<?> all)) {
            return null;
        }
        var ids = new HashSet<String>();
        for (var statement : all) {
            var own = statement instanceof Document document ? demanded(document.get("q")) : null;
            if (own == null) {
                return null;
            }
            ids.addAll(own);
        }
        return ids;
    }

    private static @Nullable Set<String> demanded(@Nullable Object filter) {
        var id = filter instanceof Document document
                ? Demands.on(List.of("_id"), document).get("_id")
                : null;
        if (id instanceof Document operators) {
            return operators.get("$in") instanceof Collection<?> all ? strings(all) : null;
        }
        return id == null ? null : strings(List.of(id));
    }

    /** Only of strings is it plain which are the same. */
    private static @Nullable Set<String> strings(Collection<?> ids) {
        return ids.stream().allMatch(String.class::isInstance)
                ? ids.stream().map(String.class::cast).collect(Collectors.toSet())
                : null;
    }
}
