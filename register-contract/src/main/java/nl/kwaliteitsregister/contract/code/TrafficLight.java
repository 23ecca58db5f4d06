package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** The school's view at a check-in (CI18). */
public enum TrafficLight {
    GREEN("green"),
    AMBER("amber"),
    RED("red");

    private final String code;

    TrafficLight(String code) {
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
