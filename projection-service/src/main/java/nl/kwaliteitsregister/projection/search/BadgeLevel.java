package nl.kwaliteitsregister.projection.search;

/** A level of recognition that a host holds, lowest first (domain §4.7). */
public enum BadgeLevel {
    STARTER("starter"),
    RECOGNISED("recognised"),
    COMMITTED("committed"),
    FRONTRUNNER("frontrunner");

    private final String code;

    BadgeLevel(String code) {
        this.code = code;
    }

    /** The code as it is written in APIs and in the index. */
    public String code() {
        return code;
    }
}
