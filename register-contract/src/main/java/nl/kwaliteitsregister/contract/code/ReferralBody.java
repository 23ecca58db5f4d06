package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a signal is referred to outside the school (domain §4.4). */
public enum ReferralBody {
    SBB("sbb"),
    ELBHO("elbho"),
    ANTI_DISCRIMINATION_BUREAU("anti-discrimination-bureau"),
    /** College voor de Rechten van de Mens. */
    HUMAN_RIGHTS_INSTITUTE("human-rights-institute"),
    LABOUR_INSPECTORATE("labour-inspectorate"),
    POLICE("police");

    private final String code;

    ReferralBody(String code) {
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
