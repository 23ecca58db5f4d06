package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How many students, as others may know it (domain §4.7). */
public enum CountBand {
    FROM_3("3-9"),
    FROM_10("10-19"),
    FROM_20("20+");

    private final String code;

    CountBand(String code) {
        this.code = code;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }

    /** @throws IllegalArgumentException under 3, which is never told */
    public static CountBand of(int count) {
        if (count < 3) {
            throw new IllegalArgumentException("counts under 3 are not told");
        }
        return count < 10 ? FROM_3 : count < 20 ? FROM_10 : FROM_20;
    }
}
