package nl.kwaliteitsregister.register;

import static nl.kwaliteitsregister.register.LadderScenes.done;
import static nl.kwaliteitsregister.register.LadderScenes.incident;
import static nl.kwaliteitsregister.register.LadderScenes.made;
import static nl.kwaliteitsregister.register.LadderScenes.proposal;
import static nl.kwaliteitsregister.register.RunningRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.testing.Client;
import nl.kwaliteitsregister.embedded.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Notices by mail to a mail server in this JVM: what it takes, and what it refuses (domain §4.5). */
@Timeout(300)
class NoticeMailIT {

    private static final InstitutionId SCHOOL = new InstitutionId("02MA");

    private final List<String> received = new CopyOnWriteArrayList<>();

    /** Takes everything but what is for nobody. */
    private final class Mailbox implements MessageHandler {

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.startsWith("niemand")) {
                throw new RejectException(550, "no such user here");
            }
        }

        @Override
        public String data(InputStream data) throws IOException {
            received.add(new String(data.readAllBytes(), StandardCharsets.UTF_8));
            return "taken";
        }

        @Override
        public void done() {}
    }

    @Test
    void a_notice_goes_out_without_a_word_of_a_student_and_one_that_is_refused_comes_back(@TempDir Path folder) {
        var server = SMTPServer.port(0)
                .messageHandlerFactory(context -> new Mailbox())
                .build();
        server.start();
        try (var engines = Engines.start(folder);
                var register = RunningRegister.start(
                        engines,
                        Map.of(
                                "register.mail.host", "127.0.0.1",
                                "register.mail.port", Integer.toString(server.getPortAllocated()),
                                "register.mail.start-tls", "false",
                                "register.mail.from", "register@school.example",
                                "register.mail.every", "200ms"))) {
            appoint(register);
            var anna = register.client("mai-anna", SCHOOL).with("Accept-Language", "en");
            var host = made(anna, "/v1/employers", """
                {"identity": {"kind": "trade-register", "kvkNumber": "66000001"}, "source": "institution",
                 "occurredOn": "%s", "details": {"name": "Bakkerij De Proef", "tradeNames": []}}
                """.formatted(DAY), "employer");
            var notices = "/v1/ladders/" + host + "/notices";
            warned(anna, register.client("mai-bert", SCHOOL), host, "mai-student-1");
            var first = notice(anna, notices, 0);
            var nobody = anna.post(notices + "/" + first + "/sending", sending(host));
            assertThat(nobody.status()).as(nobody.body()).isEqualTo(422);
            done(anna.post(notices + "/" + first + "/sending", sending(contact(anna, host, "baas@proef.example"))));
            Awaiting.until(() -> received.size() == 1);
            assertThat(received.getFirst())
                    .contains("Auto-Submitted", "School 02MA")
                    .doesNotContain("mai-student-1", "gekleineerd");

            warned(anna, register.client("mai-bert", SCHOOL), host, "mai-student-2");
            var second = notice(anna, notices, 1);
            done(anna.post(notices + "/" + second + "/sending", sending(contact(anna, host, "niemand@proef.example"))));
            Awaiting.until(() -> anna.get(notices).body().contains("\"returned\":true"));
            assertThat(received).hasSize(1);
        } finally {
            server.stop();
        }
    }

    private static void appoint(RunningRegister register) {
        register.found(SCHOOL);
        var admin = register.client("admin", SCHOOL);
        done(admin.post("/v1/institutions/" + SCHOOL + "/programmes", """
            {"occurredOn": "%s", "programme": {"list": "crebo", "code": "25180", "listVersion": "2026"},
             "name": "Bakker"}
            """.formatted(DAY)));
        register.grant(admin, SCHOOL, "mai-anna", Role.COORDINATOR);
        register.grant(admin, SCHOOL, "mai-bert", Role.DECISION_MAKER);
    }

    private static void warned(Client anna, Client bert, String host, String student) {
        var one = made(
                anna,
                "/v1/ladders/" + host + "/cases",
                proposal("corroborated-incident", incident(anna, host, student, 2)),
                "proposal");
        made(bert, "/v1/ladders/" + host + "/cases/" + one + "/decision", "{\"text\": \"Gewogen\"}", "step");
    }

    private static String notice(Client anna, String notices, int at) {
        return anna.get(notices).json().get("notices").get(at).get("notice").asString();
    }

    private static String contact(Client anna, String host, String email) {
        return made(
                anna,
                "/v1/employers/" + host + "/contacts",
                "{\"occurredOn\": \"%s\", \"role\": \"signatory\", \"name\": \"T. Eken\", \"email\": \"%s\"}"
                        .formatted(DAY, email),
                "contact");
    }

    private static String sending(String contact) {
        return "{\"channel\": \"email\", \"contact\": \"" + contact + "\"}";
    }
}
