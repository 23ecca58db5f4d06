package nl.kwaliteitsregister.projection.readlog.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

    @Test
    void what_gathers_behind_a_write_is_written_in_one() throws InterruptedException {
        var writes = Collections.synchronizedList(new ArrayList<List<Integer>>());
        var firstWrites = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var together = new Together<Integer>(all -> {
            writes.add(all);
            firstWrites.countDown();
            await(goOn);
        });

        var first = Thread.startVirtualThread(() -> together.write(0));
        firstWrites.await();
        var others = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> Thread.startVirtualThread(() -> together.write(n)))
                .toList();
        while (others.stream().anyMatch(it -> it.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        first.join();
        for (var other : others) {
            other.join();
        }

        assertThat(writes).hasSize(2);
        assertThat(writes.getFirst()).containsExactly(0);
        assertThat(writes.getLast())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void who_was_part_of_a_write_that_failed_hears_it_and_the_next_goes_on() {
        var store = new ArrayList<String>();
        var together = new Together<String>(all -> {
            if (all.contains("bad")) {
                throw new IllegalStateException("store is away");
            }
            store.addAll(all);
        });

        assertThatThrownBy(() -> together.write("bad")).hasMessage("store is away");
        together.write("good");

        assertThat(store).containsExactly("good");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
