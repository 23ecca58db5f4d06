package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No line of a log repeats the words of an exception, which may be somebody's (architecture §9). Which variables hold
 * exceptions is known from where they are caught or taken.
 */
class LogLinesTest {

    private static final Pattern LOGGED = Pattern.compile("(?s)\\bLOG\\s*\\.\\w+\\((.*?)\\);");
    private static final Pattern EXCEPTION =
            Pattern.compile("catch \\([^)]*?\\b(\\w+)\\)|\\b\\w*(?:Exception|Throwable|Error) (\\w+)[,)]");

    @Test
    void repeats_no_words_of_an_exception() throws IOException {
        var sources = sources();

        assertThat(sources).hasSizeGreaterThan(500);
        assertThat(sources)
                .allSatisfy(source -> assertThat(wordy(Files.readString(source)))
                        .as(source.toString())
                        .isEmpty());
    }

    @Test
    void would_notice_if_one_did() {
        var caught = "catch (IOException | RuntimeException e) { LOG.warn(\"broken: {}\", %s); }";

        assertThat(wordy(caught.formatted("e"))).isNotEmpty();
        assertThat(wordy(caught.formatted("e.getMessage()"))).isNotEmpty();
        assertThat(wordy(caught.formatted("e.toString()"))).isNotEmpty();
        assertThat(wordy(caught.formatted("Wordless.place(e)"))).isEmpty();
        assertThat(wordy(caught.formatted("e.getClass().getSimpleName()"))).isEmpty();
        assertThat(wordy("void broken(Exception cause) { LOG.error(\"broken\", cause); }"))
                .isNotEmpty();
    }

    private static List<String> wordy(String source) {
        var exceptions = EXCEPTION
                .matcher(source)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct()
                .toList();
        return LOGGED.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(line -> exceptions.stream().anyMatch(name -> says(line, name)))
                .toList();
    }

    private static boolean says(String line, String exception) {
        return Pattern.compile(",\\s*" + exception + "(\\s*$|\\s*,|\\.(getMessage|getLocalizedMessage|toString)\\()")
                .matcher(line)
                .find();
    }

    private static List<Path> sources() throws IOException {
        var all = new ArrayList<Path>();
        try (var modules = Files.list(Path.of(".."))) {
            for (var module : modules.map(it -> it.resolve("src/main/java"))
                    .filter(Files::exists)
                    .toList()) {
                try (var files = Files.walk(module)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
                }
            }
        }
        return all;
    }
}
