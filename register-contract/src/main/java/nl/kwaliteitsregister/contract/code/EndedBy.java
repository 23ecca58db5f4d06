package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who ended a placement early (AC7). */
public enum EndedBy {
    STUDENT("student"),
    HOST("host"),
    SCHOOL("school"),
    TOGETHER("together");

    private final String code;

    EndedBy(String code) {
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
}
