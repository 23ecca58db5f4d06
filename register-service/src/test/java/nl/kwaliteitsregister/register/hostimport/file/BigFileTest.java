package nl.kwaliteitsregister.register.hostimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import nl.kwaliteitsregister.register.hostimport.HostImport;
import nl.kwaliteitsregister.register.hostimport.Hosts.Registered;
import org.junit.jupiter.api.Test;

/** A file is never held: what was read and is not registered yet stays within a few buffers, however long it is. */
class BigFileTest {

    private static final int ROWS = 1_000_000;
    private static final int ROW_BYTES = "10000000,Bakkerij Krakeling\n".length();

    /** Buffers of decoder and reader, and a window of rows. */
    private static final long MOST_AHEAD = 512 * 1024;

    private final AtomicLong registered = new AtomicLong();
    private long sent;
    private long mostAhead;

    /** Makes the file while it is read; every tenth row has no valid KvK number. */
    private final class Endless extends InputStream {

        private byte[] row = "kvkNumber,name\n".getBytes(StandardCharsets.UTF_8);
        private int place;
        private int made;

        @Override
        public int read() {
            if (place == row.length) {
                if (made == ROWS) {
                    return -1;
                }
                var kvk = made % 10 == 0 ? "1234567x" : Integer.toString(10_000_000 + made);
                row = (kvk + ",Bakkerij Krakeling\n").getBytes(StandardCharsets.UTF_8);
                place = 0;
                made++;
                sent += ROW_BYTES;
                mostAhead = Math.max(mostAhead, sent - registered.get() * ROW_BYTES * 10 / 9);
            }
            return row[place++];
        }
    }

    @Test
    void a_million_rows_are_read_no_further_ahead_than_a_few_buffers() {
        var pages = new AtomicLong();
        try (var workers = Executors.newFixedThreadPool(2)) {
            var report = HostImport.run(
                    CsvRows.of(new Endless()),
                    row -> {
                        registered.incrementAndGet();
                        return new Registered.Stored();
                    },
                    (findings, grown) -> {
                        assertThat(findings).hasSizeLessThan(600);
                        pages.incrementAndGet();
                    },
                    workers);

            assertThat(report.rows()).isEqualTo(ROWS);
            assertThat(report.reported()).isEqualTo(ROWS / 10);
        }
        assertThat(mostAhead).isLessThan(MOST_AHEAD);
        assertThat(pages.get()).isGreaterThan(ROWS / 10 / 600);
    }
}
