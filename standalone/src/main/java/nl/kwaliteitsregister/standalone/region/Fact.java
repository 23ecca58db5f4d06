package nl.kwaliteitsregister.standalone.region;

import java.util.HashMap;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Role;
import org.jspecify.annotations.Nullable;

/**
 * One request to the register. Path and body may name what an earlier answer gave, as {@code «employer»}.
 *
 * @param by role of the person who sends it
 * @param body what is sent; absent: nothing
 * @param seen the {@code If-Match} of a command that answers to a state; absent where there is none
 * @param looksAt where that state is looked at right before, as soon as there is one; absent where it is known
 * @param learns names for what the answer holds, each with its JSON pointer
 */
public record Fact(
        School school,
        Role by,
        String method,
        String path,
        @Nullable Map<String, ?> body,
        @Nullable String seen,
        @Nullable String looksAt,
        Map<String, String> learns) {

    static Fact post(School school, Role by, String path, Map<String, ?> body) {
        return new Fact(school, by, "POST", path, body, null, null, Map.of());
    }

    static Fact put(School school, Role by, String path, Map<String, ?> body) {
        return new Fact(school, by, "PUT", path, body, null, null, Map.of());
    }

    static Fact get(School school, Role by, String path) {
        return new Fact(school, by, "GET", path, null, null, null, Map.of());
    }

    /** Has seen the stream at that sequence. */
    Fact having(int sequence) {
        return new Fact(school, by, method, path, body, "\"" + sequence + "\"", null, learns);
    }

    /** Answers to what stands there, which others may make or change meanwhile. */
    Fact lookingAt(String thing) {
        return new Fact(school, by, method, path, body, null, thing, learns);
    }

    Fact learning(String name, String pointer) {
        var more = new HashMap<>(learns);
        more.put(name, pointer);
        return new Fact(school, by, method, path, body, seen, looksAt, Map.copyOf(more));
    }

    /** How a later fact names what was learnt. */
    static String learnt(String name) {
        return "«" + name + "»";
    }
}
