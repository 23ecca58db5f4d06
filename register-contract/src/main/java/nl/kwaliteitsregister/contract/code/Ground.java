package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Ground of an act, never a trait of a student; "not said" is the default and nobody is asked to say (domain §4.4).
 */
public enum Ground {
    NOT_SAID("not-said", GroundBasis.OTHER),
    RELIGION("religion", GroundBasis.LAW),
    BELIEF("belief", GroundBasis.LAW),
    POLITICAL_OPINION("political-opinion", GroundBasis.LAW),
    RACE("race-descent-skin-colour", GroundBasis.LAW),
    SEX("sex", GroundBasis.LAW),
    SEX_CHARACTERISTICS("sex-characteristics", GroundBasis.LAW),
    GENDER_IDENTITY("gender-identity-or-expression", GroundBasis.LAW),
    PREGNANCY("pregnancy", GroundBasis.LAW),
    NATIONALITY("nationality", GroundBasis.LAW),
    SEXUAL_ORIENTATION("sexual-orientation", GroundBasis.LAW),
    CIVIL_STATUS("civil-status", GroundBasis.LAW),
    DISABILITY("disability", GroundBasis.LAW),
    CHRONIC_ILLNESS("chronic-illness", GroundBasis.LAW),
    AGE("age", GroundBasis.LAW),
    /** A ground in law for employees only (bbl, dual). */
    WORKING_HOURS("working-hours", GroundBasis.LAW),
    /** A ground in law for employees only (bbl, dual). */
    CONTRACT_TYPE("contract-type", GroundBasis.LAW),
    NEURODIVERSITY("neurodiversity", GroundBasis.MAY_BE_LAW),
    MENTAL_HEALTH("mental-health", GroundBasis.MAY_BE_LAW),
    NAME("name", GroundBasis.MAY_BE_LAW),
    LANGUAGE("language-or-accent", GroundBasis.MAY_BE_LAW),
    NEIGHBOURHOOD("neighbourhood", GroundBasis.MAY_BE_LAW),
    /** A headscarf is {@link #RELIGION}. */
    APPEARANCE("appearance", GroundBasis.MAY_BE_LAW),
    /** Mbo-discriminatie. */
    EDUCATION_LEVEL("education-level", GroundBasis.OTHER),
    SOCIAL_CLASS("social-class", GroundBasis.OTHER),
    MISSING_NETWORK("missing-network", GroundBasis.OTHER),
    FIRST_GENERATION("first-generation", GroundBasis.OTHER),
    OTHER("other", GroundBasis.OTHER);

    private final String code;
    private final GroundBasis basis;

    Ground(String code, GroundBasis basis) {
        this.code = code;
        this.basis = basis;
    }

    /** The code as it is written in events and APIs. */
    @JsonValue
    public String code() {
        return code;
    }

    public GroundBasis basis() {
        return basis;
    }

    /** A ground that the law knows for employees only (bbl, dual). */
    public boolean forEmployeesOnly() {
        return this == WORKING_HOURS || this == CONTRACT_TYPE;
    }

    @Override
    public String toString() {
        return code;
    }
}
