package nl.kwaliteitsregister.backbone.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlicesTest {

    private static final int KEYS = 10;

    /** Hosts take turns on the topic. */
    private final List<ConsumerRecord<String, byte[]>> records = IntStream.range(0, 100)
            .mapToObj(offset -> record(offset, "host-" + offset % KEYS))
            .toList();

    private static ConsumerRecord<String, byte[]> record(long offset, @Nullable String key) {
        return new ConsumerRecord<>("topic", 3, offset, key, new byte[0]);
    }

    @Test
    void all_records_of_a_key_lie_in_one_slice_in_their_order() {
        var slices = Slices.ofKeys(records, 4).all();

        assertThat(slices).hasSizeBetween(2, 4);
        assertThat(slices.stream().flatMap(List::stream)).hasSameElementsAs(records);
        for (var key = 0; key < KEYS; key++) {
            var name = "host-" + key;
            var holding = slices.stream()
                    .map(slice -> slice.stream()
                            .filter(record -> record.key().equals(name))
                            .map(ConsumerRecord::offset)
                            .toList())
                    .filter(offsets -> !offsets.isEmpty())
                    .toList();
            assertThat(holding)
                    .as(name)
                    .singleElement()
                    .satisfies(offsets ->
                            assertThat(offsets).hasSize(records.size() / KEYS).isSorted());
        }
    }

    /** They block the same unit: all that came with no key on their partition. */
    @Test
    void records_whose_keys_are_none_lie_in_one_slice() {
        var nameless = IntStream.range(0, 100)
                .mapToObj(offset -> record(offset, offset % 2 == 0 ? null : "no key, " + offset))
                .toList();

        assertThat(Slices.ofKeys(nameless, 4).all()).containsExactly(nameless);
    }

    @Test
    void a_few_records_are_not_divided() {
        assertThat(Slices.ofKeys(records.subList(0, 20), 4).all()).containsExactly(records.subList(0, 20));
    }

    @Test
    void slices_are_worked_on_at_the_same_time() {
        var slices = Slices.ofKeys(records, 4);
        var begun = new CountDownLatch(slices.all().size());

        slices.each(slice -> {
            begun.countDown();
            awaitAll(begun);
        });

        assertThat(begun.getCount()).isZero();
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_one_slice_throws_is_thrown_when_the_others_have_ended() {
        var slices = Slices.ofKeys(records, 4);
        var failing = slices.all().iterator().next();
        var done = new ConcurrentLinkedQueue<List<ConsumerRecord<String, byte[]>>>();

        assertThatThrownBy(() -> slices.each(slice -> {
                    if (slice.equals(failing)) {
                        throw new NotNow("the store is away");
                    }
                    done.add(slice);
                }))
                .isInstanceOf(NotNow.class);
        assertThat(done).hasSize(slices.all().size() - 1);
    }
}
