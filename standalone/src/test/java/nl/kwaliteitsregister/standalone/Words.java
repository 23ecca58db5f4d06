package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a page says to its reader. Walks name it in Dutch; in English it is what the same texts of the portal say there. */
enum Words {
    DUTCH("nl"),
    ENGLISH("en");

    private static final Properties IN_DUTCH = texts(DUTCH.language);
    private static final Properties IN_ENGLISH = texts(ENGLISH.language);

    private final String language;

    Words(String language) {
        this.language = language;
    }

    /** As the page itself names it. */
    String language() {
        return language;
    }

    /** Finds the whole of a text. */
    Pattern exactly(String dutch) {
        return pattern("^\\s*(?:%s)\\s*$", dutch, dutch::equals);
    }

    /** Finds a text that has these words in it; what no text of the portal has was typed by somebody. */
    Pattern with(String dutch) {
        return pattern("(?:%s)", dutch, text -> text.contains(dutch));
    }

    private Pattern pattern(String form, String dutch, Predicate<String> means) {
        var said = this == DUTCH ? Stream.of(dutch) : Stream.concat(Stream.of(dutch), inEnglish(means));
        return Pattern.compile(form.formatted(said.map(Words::literally).collect(Collectors.joining("|"))));
    }

    /** The browser reads the pattern, which knows no quotes. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    private static Stream<String> inEnglish(Predicate<String> means) {
        return IN_DUTCH.stringPropertyNames().stream()
                .filter(key -> means.test(IN_DUTCH.getProperty(key)))
                .map(IN_ENGLISH::getProperty)
                .filter(text -> !text.contains("{"));
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try {
            var bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/portal/messages/*_" + language + ".properties");
            for (var bundle : bundles) {
                texts.load(new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
