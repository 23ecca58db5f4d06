package nl.kwaliteitsregister.projection;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.testing.Client;
import tools.jackson.databind.JsonNode;

/** Reads files until they are what is waited for. */
final class Reading {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Reading() {}

    /** The file once the view has taken this event. */
    static JsonNode after(Client client, RecordedEvent event) {
        return until(
                client.with("Register-After", position(event)),
                hostOf(event.event()),
                file -> !file.path("stale").asBoolean(true));
    }

    static JsonNode until(Client client, EmployerId host, Predicate<JsonNode> holds) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var file = client.get(path(host)).json();
            if (holds.test(file)) {
                return file;
            }
            if (System.nanoTime() > until) {
                throw new AssertionError("the file did not come to it: " + file);
            }
        }
    }

    static String path(EmployerId host) {
        return "/v1/employers/" + host + "/file";
    }

    static String position(RecordedEvent event) {
        return event.event().stream() + "@" + event.sequence();
    }

    static EmployerId hostOf(RegisterEvent event) {
        return Objects.requireNonNull(event.about());
    }
}
