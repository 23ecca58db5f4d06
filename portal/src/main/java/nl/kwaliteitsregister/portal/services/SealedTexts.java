package nl.kwaliteitsregister.portal.services;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what a page shows, in as few questions as there are hundreds of texts. Nothing is kept. */
@Component
public final class SealedTexts {

    private static final int MOST = 200;

    private final Service register;

    SealedTexts(Service register) {
        this.register = register;
    }

    private record Item(String purpose, SealedText sealed) {}

    private record Question(List<Item> texts) {}

    private record Answer(List<Opened> texts) {

        private record Opened(@Nullable String text) {}
    }

    /** The texts of one page, still closed. */
    public final class Page {

        private final List<Item> items = new ArrayList<>();

        private Page() {}

        /** @param purpose what the text was sealed for, as the register names it */
        public Page add(String purpose, @Nullable SealedText text) {
            if (text != null) {
                items.add(new Item(purpose, text));
            }
            return this;
        }

        public Opened open() {
            var opened = new HashMap<SealedText, String>();
            for (var from = 0; from < items.size(); from += MOST) {
                opened.putAll(open(items.subList(from, Math.min(items.size(), from + MOST))));
            }
            return new Opened(opened);
        }

        private Map<SealedText, String> open(List<Item> some) {
            var answer = register.ask(Answer.class, "/v1/sealed-texts/open", new Question(some))
                    .value();
            var opened = new HashMap<SealedText, String>();
            if (answer != null) {
                IntStream.range(0, some.size()).forEach(i -> {
                    var text = answer.texts().get(i).text();
                    if (text != null) {
                        opened.put(some.get(i).sealed(), text);
                    }
                });
            }
            return opened;
        }
    }

    /** What could be opened. */
    public record Opened(Map<SealedText, String> texts) {

        /** Nothing where there is no text, it was erased, or the register does not answer. */
        public @Nullable String of(@Nullable SealedText text) {
            return text == null ? null : texts.get(text);
        }
    }

    public Page page() {
        return new Page();
    }
}
