package nl.kwaliteitsregister.projection.standing;

/** How a host stands at an institution, from no data to the gravest step (domain §4.5). */
public enum Standing {
    UNKNOWN("unknown"),
    SCREENED("screened"),
    RECOMMENDED("recommended"),
    ATTENTION("attention"),
    WARNED("warned"),
    FINAL_WARNING("final-warning"),
    STOPPED("stopped"),
    BLACKLISTED("blacklisted");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** The code as it is written in APIs and in the index. */
    public String code() {
        return code;
    }
}
