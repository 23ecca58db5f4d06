package nl.kwaliteitsregister.standalone;

import org.jspecify.annotations.Nullable;

/** Says in one sentence, to the person at the terminal, why nothing was started. */
final class CannotStart extends RuntimeException {

    private final String sentence;

    CannotStart(String sentence) {
        this(sentence, null);
    }

    CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
