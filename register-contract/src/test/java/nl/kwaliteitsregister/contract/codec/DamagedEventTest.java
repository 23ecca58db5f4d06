package nl.kwaliteitsregister.contract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.kwaliteitsregister.contract.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done to the bytes of an event, reading them ends in a refusal by type or in an event that is written and
 * read back equal; nothing else is thrown, and no refusal has a cause that would quote what stood there.
 */
class DamagedEventTest {

    private static final int ROUNDS = 400;
    private static final long SEED = 20260901;
    private static final byte[] TELLING = "{}[]\":,\\-+.eE09 \0\n\tnulltrue\u00e9".getBytes(UTF_8);

    private final EventCodec codec = new EventCodec();
    private final Random random = new Random(SEED);
    private int refused;

    static List<EventType> goldenFiles() {
        return Published.typesIn(Published.GOLDEN);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void a_damaged_event_is_refused_or_is_an_event(EventType type) {
        var golden = Published.read(Published.goldenOf(type));
        for (var round = 0; round < ROUNDS; round++) {
            readSafely(damaged(golden));
        }
        assertThat(refused).as("damage that was noticed").isGreaterThan(ROUNDS / 4);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void an_event_that_breaks_off_anywhere_is_refused(EventType type) {
        var golden = Published.read(Published.goldenOf(type));
        for (var length = 0; length < golden.length; length++) {
            readSafely(Arrays.copyOf(golden, length));
        }
        assertThat(refused).isEqualTo(golden.length);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void data_of_another_event_is_refused_or_is_an_event(EventType type) {
        for (var other : Samples.events()) {
            try {
                var read = codec.read(new TypedData(type, codec.write(other).json()));
                assertThat(codec.read(codec.write(read))).isEqualTo(read);
            } catch (UnreadableEvent e) {
                assertThat(e).hasNoCause();
            }
        }
    }

    private void readSafely(byte[] bytes) {
        try {
            var read = codec.fromCloudEvent(bytes);
            assertThat(codec.fromCloudEvent(codec.toCloudEvent(read))).isEqualTo(read);
        } catch (UnreadableEvent e) {
            refused++;
            assertThat(e).hasNoCause();
        } catch (RuntimeException e) {
            fail("seed " + SEED + ": " + new String(bytes, UTF_8), e);
        }
    }

    /** One to four of: a bit turned, a byte replaced by a telling one, a stretch left out, doubled or moved. */
    private byte[] damaged(byte[] golden) {
        var bytes = golden.clone();
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            var at = random.nextInt(bytes.length);
            var to = Math.min(bytes.length, at + 1 + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
                case 2 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
                default -> bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var bytes = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, bytes, first.length, second.length);
        return bytes;
    }
}
