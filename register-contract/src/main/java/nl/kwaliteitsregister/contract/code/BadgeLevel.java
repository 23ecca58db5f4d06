package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** A level of recognition, lowest first (domain §4.7). */
public enum BadgeLevel {
    /** Aspirant: seen by schools only, twelve months, once. */
    STARTER("starter"),
    /** Erkend inclusief. */
    RECOGNISED("recognised"),
    /** Koers. */
    COMMITTED("committed"),
    /** Koploper. */
    FRONTRUNNER("frontrunner");

    private final String code;

    BadgeLevel(String code) {
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

    /** Whether anybody may see it; a Starter is seen by schools only. */
    public boolean isPublic() {
        return this != STARTER;
    }
}
