package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.codec.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A lost topic, from the loss to the views made anew of it, by the commands of who runs the register. */
@Timeout(300)
class LostTopicIT {

    private static final String VIEW = "/v1/views/host-file";
    private static final int HOSTS = 20;

    @TempDir
    Path folder;

    @BeforeAll
    static void shareOneLog() {
        Standalone.shareOneLog(Path.of("target"));
    }

    @Test
    void views_made_anew_of_a_topic_that_was_filled_again_are_those_of_before() throws Exception {
        var options = StandaloneProcess.unused(folder);
        try (var running = Running.start(options, told -> {})) {
            var register = options.registerPort();
            var projection = options.projectionPort();
            var api = new Asking(options);
            var coordinator = api.token("coordinator.waterrand");
            var founder = api.token("founder");
            for (var n = 0; n < HOSTS; n++) {
                var host = api.answer("POST", register, "/v1/employers", coordinator, Asking.host(n));
                assertThat(api.fileOf(host, coordinator)).contains("Drukkerij " + n);
            }
            var live =
                    api.send("GET", projection, VIEW, founder, "").path("live").asInt();
            var next = live + 1;
            var before = api.send("GET", projection, "/v1/views/host-file-v" + live + "/digest", founder, "");

            lose(running.context(Service.REGISTER)
                    .getEnvironment()
                    .getRequiredProperty("spring.kafka.bootstrap-servers"));
            api.send("POST", register, "/v1/refill", founder, "{\"topics\": [\"register.events\"]}");
            var filled = api.until(register, "/v1/refill", founder, it -> it.hasNonNull("finishedAt"));
            assertThat(filled.path("missing").asInt()).isZero();

            api.send("POST", projection, VIEW + "/rebuilds", founder, "{\"switchWhenComplete\": false}");
            api.until(projection, VIEW, founder, it -> it.at("/versions/1").hasNonNull("completeAt"));
            api.send(
                    "POST",
                    projection,
                    VIEW + "/comparison",
                    founder,
                    "{\"first\": %d, \"second\": %d}".formatted(live, next));
            var compared = api.until(projection, VIEW + "/comparison", founder, it -> it.hasNonNull("finishedAt"));
            assertThat(compared.path("different").asInt())
                    .as(compared.toString())
                    .isZero();
            assertThat(api.send("GET", projection, "/v1/views/host-file-v" + next + "/digest", founder, ""))
                    .isEqualTo(before);

            api.send("PUT", projection, VIEW + "/live", founder, "{\"version\": " + next + "}");
            var further = api.answer("POST", register, "/v1/employers", coordinator, Asking.host(HOSTS));
            assertThat(api.fileOf(further, coordinator)).contains("Drukkerij " + HOSTS);
        }
    }

    private static void lose(String bootstrapServers) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(List.of(Topics.EVENTS)).all().get();
            while (admin.listTopics().names().get().contains(Topics.EVENTS)) {
                Thread.onSpinWait();
            }
        }
    }
}
