package nl.kwaliteitsregister.edge.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Texts for readers, by code, in Dutch and English: all files {@code <folder>/messages/*_nl.properties} and
 * {@code *_en.properties}, UTF-8, with {@code {0}}, {@code {1}} for what a text names. Nothing needs escaping.
 */
public final class Texts {

    /** Dutch first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    private final Map<Locale, Map<String, String>> texts;

    private Texts(Map<Locale, Map<String, String>> texts) {
        this.texts = texts;
    }

    /**
     * Reads the texts of these folders of the class path.
     *
     * @throws IllegalStateException when two files give the same code a text in one language
     */
    public static Texts in(List<String> folders) {
        var texts = new HashMap<Locale, Map<String, String>>();
        for (var language : LANGUAGES) {
            var all = new HashMap<String, String>();
            folders.forEach(folder -> read(folder, language).forEach((code, text) -> {
                if (all.put((String) code, (String) text) != null) {
                    throw new IllegalStateException("two texts for " + code + " in " + language);
                }
            }));
            texts.put(language, Map.copyOf(all));
        }
        return new Texts(Map.copyOf(texts));
    }

    private static Properties read(String folder, Locale language) {
        var read = new Properties();
        var pattern = "classpath*:/" + folder + "/messages/*_" + language + ".properties";
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    read.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    public boolean has(String key, Locale language) {
        return texts.getOrDefault(language, Map.of()).containsKey(key);
    }

    /** The text, or the key itself where there is none: a missing text must not hide a refusal. */
    public String say(String key, Locale language, List<String> arguments) {
        var text = Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(key))
                .orElse(key);
        for (var i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }
}
