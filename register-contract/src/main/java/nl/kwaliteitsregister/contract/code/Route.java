package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a placement is part of the programme (domain §4.2). */
public enum Route {
    /** Mbo, school-based: the student is an intern. */
    BOL("bol", EducationSector.MBO, false),
    /** Mbo, work-based: the student is an employee. */
    BBL("bbl", EducationSector.MBO, true),
    HBO_INTERNSHIP("hbo-internship", EducationSector.HBO, false),
    /** Hbo, work-based: the student is an employee. */
    HBO_DUAL("hbo-dual", EducationSector.HBO, true);

    private final String code;
    private final EducationSector sector;
    private final boolean employment;

    Route(String code, EducationSector sector, boolean employment) {
        this.code = code;
        this.sector = sector;
        this.employment = employment;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Of the programmes that have this route. */
    public EducationSector sector() {
        return sector;
    }

    /** Whether the student is an employee of the host. */
    public boolean isEmployment() {
        return employment;
    }

    @Override
    public String toString() {
        return code;
    }
}
