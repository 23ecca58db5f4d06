package nl.kwaliteitsregister.projection.search.lucene;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.projection.search.Entries;
import nl.kwaliteitsregister.projection.search.HostQuery;
import nl.kwaliteitsregister.projection.search.InventedHosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Text that somebody types to do harm, or pastes by accident. */
class HostileTextTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @Timeout(60)
    void every_text_is_answered_and_none_takes_long() {
        try (var index = Indexes.of(
                folder, InventedHosts.files(5_000, List.of(Entries.NORTH)).toList())) {
            index.search(HostQuery.of(Entries.NORTH, "bakkerij"));
            hostile()
                    .forEach(text -> assertThatCode(() -> {
                                index.search(HostQuery.of(Entries.NORTH, text));
                                index.suggest(Entries.NORTH, text, 10);
                            })
                            .as(text.substring(0, Math.min(40, text.length())))
                            .doesNotThrowAnyException());
        }
    }

    private static Stream<String> hostile() {
        return Stream.of(
                "a ".repeat(5_000),
                "x".repeat(10_240),
                "bakkerij ".repeat(1_200),
                IntStream.range(0, 3_000).mapToObj(Integer::toString).collect(Collectors.joining(" ")),
                "9".repeat(10_000),
                "*".repeat(10_000),
                "?????*****".repeat(500),
                "a* b* c* d* e* f* g* h* i* j* k* l* m* n* o* p*",
                "name:* OR institution:21QA",
                "[a TO z] {0 TO 9}~2^1000",
                "/(a+)+$/",
                "(a|aa)+".repeat(1_000),
                "AND OR NOT",
                "\u0000".repeat(1_000),
                "\u202e\u200b\ufeff bakkerij",
                "Z̴̛̺a̵̡͝l̸̨̽g̶o̸".repeat(200),
                "e" + "\u0301".repeat(5_000),
                "ﷺ".repeat(1_000),
                "😀".repeat(2_000),
                "\ud83d\ud83d\udc4d\udc4d",
                "ij".repeat(2_000),
                "b.v.".repeat(2_000),
                "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0",
                "' OR 1=1; --",
                "<script>alert(1)</script>",
                "\t\r\n",
                random(10_240));
    }

    private static String random(int length) {
        var random = new Random(20_261_122);
        return random.ints(length, 0, 0x10FFFF).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
