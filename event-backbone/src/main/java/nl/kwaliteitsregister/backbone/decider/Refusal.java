package nl.kwaliteitsregister.backbone.decider;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a command was refused: a record per reason, in a sealed interface per feature. Texts stand elsewhere, by code. */
public interface Refusal {

    /** What the refusal is about, and with it the HTTP status (architecture §7). */
    enum Kind {
        /** The content itself is wrong: 422. */
        CONTENT,
        /** The present state does not allow it: 409. */
        STATE,
        /** Not this person: 403. */
        PERSON,
        /** There is no such thing, or not for this institution: 404. */
        UNKNOWN
    }

    /** Stable, kebab-case; part of the API. */
    String code();

    Kind kind();

    /** JSON pointer-like name of the field to mend ({@code /conditions/0/dueOn}), where there is one. */
    default @Nullable String field() {
        return null;
    }

    /** What the text names: days, codes, numbers. Never personal text. */
    default List<String> arguments() {
        return List.of();
    }

    /** Every fault behind this refusal, each with its own code and field; most refusals are one fault. */
    default List<Refusal> faults() {
        return List.of(this);
    }

    /** One refusal for these faults: content is answered with all of them, so that all can be mended at once. */
    static Refusal of(List<? extends Refusal> faults) {
        return faults.size() == 1 ? faults.getFirst() : new Several(List.copyOf(faults));
    }

    /** Faults in the content of one command (architecture §7: every fault named by field). */
    record Several(List<Refusal> faults) implements Refusal {

        @Override
        public String code() {
            return "several-faults";
        }

        @Override
        public Kind kind() {
            return Kind.CONTENT;
        }
    }
}
