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
}
