package nl.kwaliteitsregister.register.mail.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.MovedClock;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.AcceptNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.BounceNotice;
import nl.kwaliteitsregister.register.mail.Courier;
import nl.kwaliteitsregister.register.mail.Courier.Handing;
import nl.kwaliteitsregister.register.mail.Courier.Letter;
import nl.kwaliteitsregister.register.mail.Mail;
import nl.kwaliteitsregister.register.mail.Postman;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a mail when servers refuse it, are away, or the process dies on the way (domain §4.5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostmanIT {

    private static final LadderId LADDER =
            LadderId.ofHost(new InstitutionId("01AA"), EmployerId.of("00000000-0000-5000-8000-000000000001"));
    private static final NoticeId NOTICE = new NoticeId(new UUID(0, 1));
    private static final ContactId CONTACT = new ContactId(new UUID(0, 2));
    private static final AcceptNotice ACCEPTED = new AcceptNotice(LADDER, NOTICE);
    private static final BounceNotice BOUNCED = new BounceNotice(LADDER, NOTICE, CONTACT);
    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

    private final MovedClock clock = new MovedClock(BEGIN.toString());
    private final List<Letter> handed = new ArrayList<>();
    private final List<Command> told = new ArrayList<>();
    private EmbeddedMongo mongo;
    private MongoClient client;
    private StoredMails mails;
    private int made;

    /** The process dies after the server took the letter. */
    private static final class Killed extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        mongo = EmbeddedMongo.durable(folder.resolve("documents.mv"), 0);
        client = MongoClients.create(mongo.uri());
    }

    @AfterAll
    void close() {
        client.close();
        mongo.close();
    }

    @BeforeEach
    void one() {
        handed.clear();
        told.clear();
        clock.moveTo(BEGIN.toString());
        mails = new StoredMails(client.getDatabase("mails-" + ++made));
        mails.add(Mail.toSend("mail-1", LADDER, NOTICE, CONTACT, BEGIN));
    }

    private void round(Courier courier) {
        new Postman(
                        mails,
                        mail -> Optional.of(new Letter(mail.id(), "t@proef.example", "Bericht", "tekst")),
                        letter -> {
                            handed.add(letter);
                            return courier.hand(letter);
                        },
                        (mail, command) -> told.add(command),
                        clock)
                .round();
    }

    private void later(long minutes) {
        clock.moveTo(clock.instant().plusSeconds(60 * minutes).toString());
    }

    @Test
    void what_a_server_took_is_sent_once_and_told() {
        round(letter -> Handing.TAKEN);
        later(60);
        round(letter -> Handing.TAKEN);

        assertThat(handed).hasSize(1);
        assertThat(told).containsExactly(ACCEPTED);
    }

    @Test
    void a_killed_process_sends_it_twice_at_most_and_then_somebody_finds_another_way() {
        assertThatThrownBy(() -> round(this::dies)).isInstanceOf(Killed.class);
        round(letter -> Handing.TAKEN);
        assertThat(handed).as("the dead process may be alive").hasSize(1);
        later(6);
        assertThatThrownBy(() -> round(this::dies)).isInstanceOf(Killed.class);
        later(6);
        round(letter -> Handing.TAKEN);

        assertThat(handed).hasSize(2);
        assertThat(told).containsExactly(BOUNCED);
        assertThat(mails.due(clock.instant().plusSeconds(3600))).isEmpty();
    }

    private Handing dies(Letter letter) {
        throw new Killed();
    }

    @Test
    void what_a_process_that_died_once_left_is_sent_again_and_told() {
        assertThatThrownBy(() -> round(this::dies)).isInstanceOf(Killed.class);
        later(6);
        round(letter -> Handing.TAKEN);

        assertThat(handed).hasSize(2);
        assertThat(told).containsExactly(ACCEPTED);
    }

    @Test
    void a_refused_address_comes_back_at_once() {
        round(letter -> Handing.REFUSED);

        assertThat(told).containsExactly(BOUNCED);
        assertThat(mails.due(clock.instant())).isEmpty();
    }

    @Test
    void a_server_that_is_away_is_tried_for_two_days_without_counting_as_sent() {
        for (var hour = 0; hour < 60; hour++) {
            round(letter -> Handing.NOT_TAKEN);
            later(65);
        }

        assertThat(handed).hasSizeBetween(40, 60);
        assertThat(told).containsExactly(BOUNCED);
    }

    @Test
    void a_connection_that_broke_is_tried_once_more() {
        round(letter -> Handing.UNKNOWN);
        later(6);
        round(letter -> Handing.UNKNOWN);
        later(6);
        round(letter -> Handing.UNKNOWN);

        assertThat(handed).hasSize(2);
        assertThat(told).containsExactly(BOUNCED);
    }

    @Test
    void two_processes_send_it_once() {
        var found = mails.due(clock.instant()).getFirst();

        assertThat(mails.claim(found, found.beginning(), BEGIN.plusSeconds(300)))
                .isTrue();
        assertThat(mails.claim(found, found.beginning(), BEGIN.plusSeconds(300)))
                .isFalse();
        round(letter -> Handing.TAKEN);
        assertThat(handed).isEmpty();
    }
}
