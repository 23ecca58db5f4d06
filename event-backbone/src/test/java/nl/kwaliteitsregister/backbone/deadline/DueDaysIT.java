package nl.kwaliteitsregister.backbone.deadline;

import static nl.kwaliteitsregister.backbone.deadline.Sample.watched;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.MovedClock;
import nl.kwaliteitsregister.embedded.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Deadlines by day, on the embedded document server. */
class DueDaysIT {

    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final MovedClock clock = new MovedClock("2026-11-22T09:00:00Z");
    private final String database = "d" + UUID.randomUUID().toString().substring(0, 8);
    private final DueDays days = instance("one");

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.close();
    }

    private DueDays instance(String name) {
        return new DueDays(CLIENT.getDatabase(database), Sample.FORM, clock, name);
    }

    @Test
    void a_deadline_lies_on_its_day() {
        days.watch(List.of(watched(1, 1, TODAY.plusDays(40))));

        assertThat(on(TODAY.plusDays(40))).containsExactly(watched(1, 1, TODAY.plusDays(40)));
        assertThat(on(TODAY.plusDays(39))).isEmpty();
    }

    @Test
    void the_same_deadline_set_twice_is_one() {
        days.watch(List.of(watched(1, 1, TODAY), watched(1, 1, TODAY)));
        days.watch(List.of(watched(1, 1, TODAY)));

        assertThat(on(TODAY)).hasSize(1);
    }

    @Test
    void deadlines_of_one_stream_lie_together_in_the_order_of_their_days() {
        days.progress().closing();
        clock.moveTo("2026-11-25T09:00:00Z");
        var late = List.of(
                watched(1, 1, TODAY.minusDays(1)),
                watched(1, 2, TODAY.minusDays(9)),
                watched(1, 3, TODAY.minusDays(5)));

        days.watch(late);

        assertThat(days.on(TODAY))
                .singleElement()
                .satisfies(bucket -> assertThat(bucket.entries())
                        .extracting(entry -> entry.watched().deadline().due())
                        .containsExactly(TODAY.minusDays(9), TODAY.minusDays(5), TODAY.minusDays(1)));
    }

    @Test
    void a_deadline_of_a_day_that_was_left_behind_is_due_on_the_next_one() {
        days.progress().closing();
        days.progress().closing(TODAY.plusDays(3));

        days.watch(List.of(watched(1, 1, TODAY)));

        assertThat(on(TODAY.plusDays(4))).containsExactly(watched(1, 1, TODAY));
    }

    @Test
    void a_day_that_was_left_behind_stays_so() {
        days.progress().closing();
        days.progress().closing(TODAY.plusDays(3));
        days.progress().closing(TODAY);
        days.progress().done(TODAY.plusDays(2));
        days.progress().done(TODAY);

        assertThat(days.progress().closing()).isEqualTo(TODAY.plusDays(3));
        assertThat(days.progress().done()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void none_is_lost_while_its_day_is_left_behind() throws Exception {
        days.progress().closing();
        Callable<Void> writer = () -> {
            for (var number = 0; number < 300; number++) {
                instance("writer").watch(List.of(watched(number, number, TODAY)));
            }
            return null;
        };
        Callable<Void> closer = () -> {
            for (var day = 0; day < 10; day++) {
                days.progress().closing(TODAY.plusDays(day));
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(writer, closer))) {
                done.get();
            }
        }

        var all = IntStream.range(0, 300)
                .mapToObj(number -> watched(number, number, TODAY))
                .toList();
        assertThat(IntStream.rangeClosed(0, 10).mapToObj(TODAY::plusDays).flatMap(day -> on(day).stream()))
                .containsAll(all);
    }

    @Test
    void one_instance_claims_a_bucket_and_another_waits_until_the_claim_ends() {
        days.watch(List.of(watched(1, 1, TODAY)));
        var other = instance("two");
        var seenByBoth = days.on(TODAY).getFirst();

        assertThat(days.claim(seenByBoth)).isPresent();
        assertThat(other.claim(seenByBoth)).isEmpty();
        assertThat(other.claim(other.on(TODAY).getFirst())).isEmpty();

        clock.moveTo("2026-11-22T09:01:00Z");
        assertThat(other.claim(other.on(TODAY).getFirst())).isPresent();
    }

    @Test
    void an_instance_that_came_back_takes_up_its_own_claim() {
        days.watch(List.of(watched(1, 1, TODAY)));
        assertThat(days.claim(days.on(TODAY).getFirst())).isPresent();

        assertThat(days.claim(days.on(TODAY).getFirst())).isPresent();
    }

    @Test
    void what_was_fired_is_gone_also_when_the_claim_ended_meanwhile() {
        days.watch(List.of(watched(1, 1, TODAY), watched(1, 2, TODAY)));
        var mine = days.claim(days.on(TODAY).getFirst()).orElseThrow();
        clock.moveTo("2026-11-22T09:05:00Z");
        var theirs = instance("two").claim(days.on(TODAY).getFirst()).orElseThrow();

        days.settle(mine, mine.entries().subList(0, 1), List.of());

        assertThat(on(TODAY)).hasSize(1);
        assertThat(days.on(TODAY).getFirst().claimedBy()).isEqualTo("two");
        instance("two").settle(theirs, theirs.entries(), List.of());
        assertThat(on(TODAY)).isEmpty();
    }

    @Test
    void a_refused_one_stays_with_the_day_it_was_refused() {
        days.watch(List.of(watched(1, 1, TODAY)));
        var mine = days.claim(days.on(TODAY).getFirst()).orElseThrow();

        days.settle(mine, List.of(), List.of(mine.entries().getFirst().refused(TODAY)));

        assertThat(days.on(TODAY).getFirst().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.refusedOn(TODAY)).isTrue());
    }

    @Test
    void finding_what_is_due_costs_the_same_however_many_others_there_are() {
        days.watch(IntStream.range(0, 5_000)
                .mapToObj(number -> watched(number, number, TODAY.plusDays(1 + number % 600)))
                .toList());
        days.watch(List.of(watched(1, 1, TODAY)));

        var before = SERVER.documentsExamined();
        assertThat(on(TODAY)).hasSize(1);
        var mine = days.claim(days.on(TODAY).getFirst()).orElseThrow();
        days.settle(mine, mine.entries(), List.of());

        assertThat(SERVER.documentsExamined() - before).isLessThan(20);
    }

    private List<Watched> on(LocalDate day) {
        return days.on(day).stream()
                .flatMap(bucket -> bucket.entries().stream())
                .map(Entry::watched)
                .toList();
    }
}
