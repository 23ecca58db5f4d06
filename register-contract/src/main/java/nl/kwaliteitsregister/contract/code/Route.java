package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a placement is part of the programme (domain §4.2). */
public enum Route {
    /** Mbo, school-based: the student is an intern. */
    BOL("bol"),
    /** Mbo, work-based: the student is an employee. */
    BBL("bbl"),
    HBO_INTERNSHIP("hbo-internship"),
    /** Hbo, work-based: the student is an employee. */
    HBO_DUAL("hbo-dual");

    private final String code;

    Route(String code) {
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
