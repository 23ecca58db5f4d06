package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalInt;

/** An answer from 1 (helemaal oneens) to 5 (helemaal eens), or none that counts (domain §4.3). */
public enum Likert {
    ONE("1"),
    TWO("2"),
    THREE("3"),
    FOUR("4"),
    FIVE("5"),
    NOT_APPLICABLE("not-applicable"),
    DONT_KNOW("dont-know");

    private final String code;

    Likert(String code) {
        this.code = code;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    /** 1 to 5, or empty where the answer counts in no sum. */
    public OptionalInt value() {
        return ordinal() < 5 ? OptionalInt.of(ordinal() + 1) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
