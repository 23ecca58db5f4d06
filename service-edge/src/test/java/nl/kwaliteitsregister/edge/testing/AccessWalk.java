package nl.kwaliteitsregister.edge.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.edge.testing.AccessTable.Other;
import nl.kwaliteitsregister.edge.testing.AccessTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * Walks all endpoints with all kinds of callers and tells where an answer is not what the table says. Whether a caller
 * is let in shows in the answer being neither 401 nor 403: the content may still be refused.
 *
 * @param variables a value for every variable in a path; things of the first institution
 * @param bodies by endpoint, a body that is right; where there is none, none is sent
 */
public record AccessWalk(AccessTable table, Map<String, String> variables, Function<String, @Nullable String> bodies) {

    /** How the edge says "not you"; a rule that refuses a person, such as four eyes, says so in its own words. */
    private static final String NOT_YOU = ":not-allowed\"";

    /** Without a token. */
    public List<String> withoutToken(Client client) {
        return walk(row -> expect(row, "nobody", client, row.allowed().contains("everyone") ? null : 401));
    }

    /** With a token and no grant, or one that was revoked. */
    public List<String> withoutGrant(Client client, String who) {
        return walk(row -> expect(row, who, client, row.allowed().contains("everyone") ? null : 403));
    }

    /** With a role at the institution whose things the variables name; there they must be found. */
    public List<String> as(Role role, Client client) {
        return walk(row -> row.admits(role) && row.other() == Other.NOT_FOUND
                ? expectFound(row, role, client)
                : expect(
                        row,
                        role.code(),
                        client,
                        row.admits(role) || row.allowed().contains("everyone") ? null : 403));
    }

    /** With the same role at another institution. */
    public List<String> asOther(Role role, Client client) {
        return walk(row -> expect(row, role + " elsewhere", client, expectedElsewhere(row, role)));
    }

    /** As the person whom the configuration names. */
    public List<String> asBootstrap(Client client) {
        return walk(row -> expect(
                row,
                "bootstrap",
                client,
                row.allowed().contains("bootstrap") || row.allowed().contains("everyone") ? null : 403));
    }

    private static @Nullable Integer expectedElsewhere(Row row, Role role) {
        if (!row.admits(role)) {
            return row.allowed().contains("everyone") ? null : Integer.valueOf(403);
        }
        return row.other() == Other.NOT_FOUND ? Integer.valueOf(404) : null;
    }

    private List<String> walk(Function<Row, @Nullable String> check) {
        var wrong = new ArrayList<String>();
        for (var row : table.rows()) {
            var said = check.apply(row);
            if (said != null) {
                wrong.add(said);
            }
        }
        return wrong;
    }

    /** @param expected null for: let in, whatever becomes of it; a failure of the service is never right */
    private @Nullable String expect(Row row, String who, Client client, @Nullable Integer expected) {
        var asked = row.method().equals("GET") ? client : client.with("If-Match", "\"0\"");
        var answer = asked.send(row.method(), path(row), bodies.apply(row.endpoint()));
        var right = expected == null
                ? answer.status() != 401
                        && answer.status() < 500
                        && !answer.body().contains(NOT_YOU)
                : answer.status() == expected;
        return right
                ? null
                : who + ": " + row.endpoint() + " answered " + answer.status() + ", not "
                        + (expected == null ? "let in" : expected) + ": " + answer.body();
    }

    /** What another institution does not find would prove nothing if nobody did. */
    private @Nullable String expectFound(Row row, Role role, Client client) {
        var wrong = expect(row, role.code(), client, 404);
        return wrong == null ? role + ": " + row.endpoint() + " found nothing" : expect(row, role.code(), client, null);
    }

    private String path(Row row) {
        var path = row.path();
        for (var variable : variables.entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalArgumentException("no value for a variable of " + row.endpoint());
        }
        return path;
    }
}
