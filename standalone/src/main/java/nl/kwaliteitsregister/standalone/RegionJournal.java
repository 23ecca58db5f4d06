package nl.kwaliteitsregister.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of the region was told already, and what the register answered: a line per fact, after the day of the first
 * attempt. A load that was killed goes on behind the last line; the line that was being written is told again, which
 * the fact's Idempotency-Key makes harmless.
 */
final class RegionJournal implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ANSWER = new TypeReference<>() {};

    private final LocalDate day;
    private final Map<String, Map<String, String>> told = new ConcurrentHashMap<>();
    private final FileChannel file;

    private RegionJournal(Path path, LocalDate today) throws IOException {
        if (!Files.exists(path)) {
            DataFolder.write(path, today.toString());
        }
        var text = Files.readString(path);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        this.day = LocalDate.parse(whole.lines().findFirst().orElseThrow());
        whole.lines().skip(1).map(line -> line.split("\t", 2)).forEach(line -> told.put(line[0], answer(line[1])));
        this.file = FileChannel.open(path, StandardOpenOption.WRITE);
        file.position(whole.getBytes(UTF_8).length);
    }

    static RegionJournal open(Path path, LocalDate today) {
        try {
            return new RegionJournal(path, today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> answer(String json) {
        return new HashMap<>(JSON.readValue(json, ANSWER));
    }

    /** All facts are those of this day, on whatever day the rest of them is told. */
    LocalDate day() {
        return day;
    }

    int size() {
        return told.size();
    }

    /** What was learnt from a fact that was told; empty when it was not. */
    Optional<Map<String, String>> learnt(String key) {
        return Optional.ofNullable(told.get(key));
    }

    synchronized void add(String key, Map<String, String> learnt) {
        try {
            var line = ByteBuffer.wrap((key + "\t" + JSON.writeValueAsString(learnt) + "\n").getBytes(UTF_8));
            while (line.hasRemaining()) {
                file.write(line);
            }
            told.put(key, learnt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
