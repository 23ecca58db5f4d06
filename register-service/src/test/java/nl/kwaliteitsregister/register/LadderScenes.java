package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.edge.testing.Client;

/** What a ladder rests on, over HTTP: an incident that may be told, and proposals. */
final class LadderScenes {

    private LadderScenes() {}

    /** Established by an authority, cleared to be told; another student each time. */
    static String incident(Client coordinator, String host, String student, int severity) {
        var signal = "/v1/signals/" + made(coordinator, "/v1/signals", """
            {"employer": "%s", "occurredOn": "%s", "student": "%s", "ageBand": "18+", "programme": "crebo-25180",
             "category": "S03", "phase": "during", "source": "student", "description": "Dagelijks gekleineerd",
             "consent": ["record", "talk-to-host"], "toldMayBeRecognised": true}
            """.formatted(host, DAY, student), "signal");
        changed(coordinator, signal, "/severity", "{\"severity\": %d, \"reason\": \"ernst\"}".formatted(severity));
        done(coordinator.post(
                signal + "/consents", "{\"step\": \"talk-to-host\", \"toldMayBeRecognised\": true, \"soon\": true}"));
        var incident = coordinator.get(signal).json().get("incident").asString();
        var path = "/v1/incidents/" + incident;
        Awaiting.until(() -> coordinator.get(path).status() == 200);
        changed(coordinator, path, "/evidence", "{\"basis\": \"sbb\", \"account\": \"Brief van SBB\"}");
        done(coordinator.post(path + "/clearance", "{}"));
        return incident;
    }

    /** A second person confirms that it is of severity 4. */
    static void confirmed(Client coordinator, Client second, String incident) {
        var signal = "/v1/signals/"
                + coordinator
                        .get("/v1/incidents/" + incident)
                        .json()
                        .get("signals")
                        .get(0)
                        .asString();
        changed(second, signal, "/severity-confirmation", "{}");
    }

    /** An urgent stop; its step. */
    static String stopped(Client coordinator, Client second, Client decider, String host, String student) {
        var ladder = "/v1/ladders/" + host;
        var incident = incident(coordinator, host, student, 4);
        confirmed(coordinator, second, incident);
        var one = made(coordinator, ladder + "/cases", proposal("urgent", incident), "proposal");
        return made(decider, ladder + "/cases/" + one + "/decision", "{\"text\": \"Nu stoppen\"}", "step");
    }

    static String proposal(String rule, String... incidents) {
        return """
            {"rule": "%s", "scope": {"kind": "location"}, "incidents": [%s], "reason": "social-safety",
             "proportionality": "Past bij wat er is gebeurd", "lighterMeasures": "Een gesprek hielp niet"}
            """.formatted(
                rule,
                Arrays.stream(incidents).map(incident -> "\"" + incident + "\"").collect(Collectors.joining(", ")));
    }

    static String made(Client client, String path, String body, String id) {
        var answer = client.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get(id).asString();
    }

    static void done(Client.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
    }

    /** What is asked for under the state as it is now. */
    static void changed(Client client, String thing, String path, String body) {
        var tag = client.get(thing).header("ETag");
        done(client.with("If-Match", tag).post(thing + path, body));
    }
}
