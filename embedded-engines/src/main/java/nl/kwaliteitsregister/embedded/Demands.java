package nl.kwaliteitsregister.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;

/** What a filter demands of which field, however it is written: {@code {a, b}} and {@code {$and: [{a}, {b}]}} alike. */
final class Demands {

    private Demands() {}

    /**
     * The part of the filter that is about these fields, ready for an index on them; empty when one of them is not in
     * it. Whoever looks up by it still has to match the whole filter.
     */
    static Document on(List<String> fields, Document filter) {
        var all = new Document();
        collect(filter, all);
        var own = new Document();
        for (var field : fields) {
            if (!all.containsKey(field)) {
                return new Document();
            }
            own.put(field, all.get(field));
        }
        return own;
    }

    private static void collect(Document filter, Document demands) {
        filter.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> clauses) {
                clauses.forEach(clause -> collect((Document) clause, demands));
            } else if (!field.startsWith("$")) {
                demands.putIfAbsent(field, withoutEq(demand));
            }
        });
    }

    private static Object withoutEq(Object demand) {
        return demand instanceof Document operators
                        && operators.size() == 1
                        && operators.containsKey("$eq")
                        && !BsonRegularExpression.isRegularExpression(operators.get("$eq"))
                ? operators.get("$eq")
                : demand;
    }
}
