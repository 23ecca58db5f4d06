package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Legal form of a host; natural persons and partnerships are never shared outside the institution (domain §3). */
public enum LegalForm {
    /** Eenmanszaak. */
    SOLE_PROPRIETOR("sole-proprietor"),
    /** V.o.f. */
    GENERAL_PARTNERSHIP("general-partnership"),
    /** Maatschap. */
    PROFESSIONAL_PARTNERSHIP("professional-partnership"),
    /** C.v. */
    LIMITED_PARTNERSHIP("limited-partnership"),
    /** B.v. */
    PRIVATE_COMPANY("private-company"),
    /** N.v. */
    PUBLIC_COMPANY("public-company"),
    /** Stichting. */
    FOUNDATION("foundation"),
    /** Vereniging. */
    ASSOCIATION("association"),
    /** Coöperatie. */
    COOPERATIVE("cooperative"),
    /** Government, municipality, water board. */
    PUBLIC_BODY("public-body"),
    OTHER("other");

    private final String code;

    LegalForm(String code) {
        this.code = code;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Natural persons and partnerships: what is told of the host is told of people. */
    public boolean isOfPersons() {
        return switch (this) {
            case SOLE_PROPRIETOR, GENERAL_PARTNERSHIP, PROFESSIONAL_PARTNERSHIP, LIMITED_PARTNERSHIP -> true;
            case PRIVATE_COMPANY, PUBLIC_COMPANY, FOUNDATION, ASSOCIATION, COOPERATIVE, PUBLIC_BODY, OTHER -> false;
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
