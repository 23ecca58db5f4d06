package nl.kwaliteitsregister.backbone.deadline;

import static nl.kwaliteitsregister.backbone.deadline.Sample.watched;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.backbone.axon.CommandRefused;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.sample.FileRefusal;
import nl.kwaliteitsregister.contract.MovedClock;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Deadlines fired as days go by, on the embedded document server. */
class FiringIT {

    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final MovedClock clock = new MovedClock("2026-11-22T09:00:00Z");
    private final String database = "f" + UUID.randomUUID().toString().substring(0, 8);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Command> sent = Collections.synchronizedList(new ArrayList<>());
    private Consumer<Command> rules = command -> {};
    private final DueDays days = days("one");
    private final Firing firing = firing(days);

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.close();
    }

    private DueDays days(String instance) {
        return new DueDays(CLIENT.getDatabase(database), Sample.FORM, clock, instance);
    }

    private Firing firing(DueDays of) {
        return new Firing(
                of,
                (command, by) -> {
                    rules.accept(command);
                    sent.add(command);
                    return true;
                },
                clock,
                meters);
    }

    @Test
    void fires_on_its_day_and_not_before() {
        days.watch(List.of(watched(1, 1, TODAY.plusDays(1))));

        firing.round();
        assertThat(sent).isEmpty();

        clock.moveTo("2026-11-22T23:00:00Z"); // midnight in Amsterdam
        firing.round();
        assertThat(sent).containsExactly(command(1, 1));
    }

    @Test
    void says_of_a_command_that_failed_where_and_of_which_type_and_not_its_words() {
        var lines = new ListAppender<ILoggingEvent>();
        var log = (Logger) LoggerFactory.getLogger(Firing.class);
        lines.start();
        log.addAppender(lines);
        rules = command -> {
            throw new IllegalStateException("about student-17");
        };
        days.watch(List.of(watched(1, 1, TODAY)));

        firing.round();
        log.detachAppender(lines);

        assertThat(lines.list).hasSize(1).allSatisfy(line -> {
            assertThat(line.getFormattedMessage())
                    .contains("IllegalStateException at", "FiringIT")
                    .doesNotContain("student-17");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    @Test
    void fires_once() {
        days.watch(List.of(watched(1, 1, TODAY)));

        firing.round();
        firing.round();
        clock.moveTo("2026-11-29T09:00:00Z");
        firing.round();

        assertThat(sent).hasSize(1);
    }

    @Test
    void fires_at_start_what_became_due_while_down_once_and_in_order() {
        var deadlines = IntStream.range(0, 40)
                .mapToObj(number -> watched(number % 7, number, TODAY.plusDays(1 + (number * 13) % 40)))
                .toList();
        days.watch(deadlines);
        firing.round();
        clock.moveTo("2027-01-15T09:00:00Z");

        firing(days("one")).round();

        var inOrder = IntStream.rangeClosed(1, 40)
                .mapToObj(TODAY::plusDays)
                .flatMap(day ->
                        deadlines.stream().filter(one -> one.deadline().due().equals(day)))
                .map(one -> one.deadline().command())
                .toList();
        assertThat(sent).containsExactlyElementsOf(inOrder);
    }

    @Test
    void the_day_begins_at_midnight_in_amsterdam_on_the_days_the_clock_changes() {
        clock.moveTo("2027-03-27T12:00:00Z");
        days.watch(List.of(watched(1, 1, LocalDate.of(2027, 3, 28)), watched(1, 2, LocalDate.of(2027, 3, 29))));

        clock.moveTo("2027-03-27T22:59:59Z");
        firing.round();
        assertThat(sent).isEmpty();
        clock.moveTo("2027-03-27T23:00:00Z");
        firing.round();
        assertThat(sent).containsExactly(command(1, 1));
        clock.moveTo("2027-03-28T21:59:59Z");
        firing.round();
        assertThat(sent).hasSize(1);
        clock.moveTo("2027-03-28T22:00:00Z");
        firing.round();
        assertThat(sent).containsExactly(command(1, 1), command(1, 2));
    }

    @Test
    void the_year_ends_in_amsterdam() {
        days.watch(List.of(watched(1, 1, LocalDate.of(2027, 1, 1))));
        firing.round();

        clock.moveTo("2026-12-31T22:59:59Z");
        firing.round();
        assertThat(sent).isEmpty();
        clock.moveTo("2026-12-31T23:00:00Z");
        firing.round();
        assertThat(sent).containsExactly(command(1, 1));
    }

    @Test
    void one_set_late_is_fired_at_once() {
        firing.round();
        days.watch(List.of(watched(1, 1, TODAY.minusMonths(3))));

        firing.round();

        assertThat(sent).containsExactly(command(1, 1));
    }

    @Test
    void two_instances_fire_everything_and_leave_nothing() throws Exception {
        days.watch(IntStream.range(0, 400)
                .mapToObj(number -> watched(number, number, TODAY.plusDays(number % 5)))
                .toList());
        clock.moveTo("2026-11-30T09:00:00Z");
        var rounds = IntStream.range(0, 2)
                .mapToObj(number -> firing(days("instance-" + number)))
                .<Callable<Void>>map(one -> () -> {
                    IntStream.range(0, 20).forEach(round -> one.round());
                    return null;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(rounds)) {
                done.get();
            }
        }

        assertThat(sent)
                .contains(IntStream.range(0, 400)
                        .mapToObj(number -> command(number, number))
                        .toArray(Command[]::new));
        assertThat(days.progress().done()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(overdue()).isZero();
    }

    @Test
    void a_refused_one_is_tried_again_the_next_day_and_holds_up_nothing() {
        days.watch(List.of(watched(1, 1, TODAY), watched(2, 2, TODAY), watched(3, 3, TODAY.plusDays(1))));
        rules = command -> {
            if (command.equals(command(1, 1))) {
                throw new CommandRefused(new FileRefusal.NoFileYet());
            }
        };

        firing.round();
        firing.round();
        assertThat(sent).containsExactly(command(2, 2));
        assertThat(count("refused")).isEqualTo(1);
        assertThat(overdue()).isEqualTo(1);

        clock.moveTo("2026-11-23T09:00:00Z");
        firing.round();
        assertThat(sent).containsExactly(command(2, 2), command(3, 3));
        assertThat(overdue()).isEqualTo(1);

        rules = command -> {};
        clock.moveTo("2026-11-24T09:00:00Z");
        firing.round();
        assertThat(sent).containsExactly(command(2, 2), command(3, 3), command(1, 1));
        assertThat(overdue()).isZero();
    }

    @Test
    void one_that_failed_is_tried_again_in_the_next_round_before_later_ones_of_its_stream() {
        days.watch(List.of(watched(1, 1, TODAY), watched(1, 2, TODAY), watched(2, 3, TODAY)));
        rules = command -> {
            if (command.equals(command(1, 1)) || command.equals(command(1, 2))) {
                throw new IllegalStateException("the store is away");
            }
        };

        firing.round();
        assertThat(sent).containsExactly(command(2, 3));
        assertThat(count("failed")).isEqualTo(1);
        assertThat(overdue()).isEqualTo(2);

        rules = command -> {};
        firing.round();
        assertThat(sent).hasSize(3).contains(command(1, 1), command(1, 2));
        assertThat(overdue()).isZero();
    }

    @Test
    void one_that_only_a_newer_version_can_read_is_left_to_it_and_holds_up_nothing() {
        days.watch(List.of(watched(1, 1, TODAY)));
        CLIENT.getDatabase(database).getCollection("deadlines").insertOne(Document.parse("""
                        {"_id": "2026-11-22/63", "revision": {"$numberLong": "0"}, "entries": {"x": {"cause": "e",
                         "correlation": "r", "deadline": {"kind": "of-tomorrow"}}}}
                        """));

        firing.round();
        clock.moveTo("2026-11-24T09:00:00Z");
        days.watch(List.of(watched(2, 2, TODAY.plusDays(2))));
        firing.round();

        assertThat(sent).containsExactly(command(1, 1), command(2, 2));
        assertThat(days.on(TODAY))
                .singleElement()
                .satisfies(bucket -> assertThat(bucket.unknown()).isEqualTo(1));
        assertThat(days.progress().done()).isEqualTo(TODAY.minusDays(1));
    }

    private double overdue() {
        return meters.get("register.deadlines.overdue").gauge().value();
    }

    private double count(String outcome) {
        return meters.get("register.deadlines")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private static Command command(int placement, int checkIn) {
        return watched(placement, checkIn, TODAY).deadline().command();
    }
}
