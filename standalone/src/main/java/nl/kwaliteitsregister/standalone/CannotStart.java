package nl.kwaliteitsregister.standalone;

import org.jspecify.annotations.Nullable;

/** Says in one sentence, to the person at the terminal, why nothing was started or done. */
public final class CannotStart extends RuntimeException {

    private final String sentence;

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
