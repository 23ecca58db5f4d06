package nl.kwaliteitsregister.portal.ladder;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Codes;
import nl.kwaliteitsregister.portal.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, named by its place in the body that is sent.
 *
 * @param options codes to choose from, whose texts begin with {@code prefix}
 */
record Field(String name, Kind kind, String prefix, List<String> options) {

    enum Kind {
        BOX,
        TEXT,
        DATE,
        NUMBER,
        YES_NO,
        CHOICE,
        LEVEL,
        LISTED
    }

    static Field box(String name) {
        return plain(name, Kind.BOX);
    }

    static Field text(String name) {
        return plain(name, Kind.TEXT);
    }

    static Field date(String name) {
        return plain(name, Kind.DATE);
    }

    static Field number(String name) {
        return plain(name, Kind.NUMBER);
    }

    /** One of what there is: the page lists it. */
    static Field listed(String name) {
        return plain(name, Kind.LISTED);
    }

    /** A choice between numbers. */
    static Field level(String name, String prefix, String... levels) {
        return new Field(name, Kind.LEVEL, prefix, List.of(levels));
    }

    static Field yesNo(String name, String prefix) {
        return new Field(name, Kind.YES_NO, prefix, List.of("yes", "no"));
    }

    static Field choice(String name, String prefix, Enum<?>... options) {
        return new Field(name, Kind.CHOICE, prefix, Codes.of(options));
    }

    private static Field plain(String name, Kind kind) {
        return new Field(name, kind, "", List.of());
    }

    void into(Body body) {
        switch (kind) {
            case NUMBER, LEVEL -> body.number(name);
            case YES_NO -> body.yesNo(name);
            case BOX, TEXT, DATE, CHOICE, LISTED -> body.text(name);
        }
    }

    /** With one code fewer to choose from. */
    Field without(String option) {
        return new Field(
                name,
                kind,
                prefix,
                options.stream().filter(one -> !one.equals(option)).toList());
    }

    /** The day that was filled in; absent where it is no day. */
    public @Nullable LocalDate day(Form form) {
        return kind == Kind.DATE ? form.day(name) : null;
    }

    /** Whether a text stands beside what was filled in. */
    public boolean isChosen() {
        return kind == Kind.CHOICE || kind == Kind.YES_NO || kind == Kind.LEVEL;
    }
}
