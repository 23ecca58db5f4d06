package nl.kwaliteitsregister.projection.standing;

/**
 * How the pre-sales check stands that counts for one programme, or for all (domain §4.1).
 *
 * @param programme key of the programme, or {@code all}
 * @param event the event that made it stand so, {@code stream@sequence}
 */
public record CheckFact(String programme, Result result, String event) {

    /** What came of the check, or what stands in its way. */
    public enum Result {
        /** Valid, also once every condition was met. */
        APPROVED("check-approved"),
        /** Valid, with points to mend. */
        CONDITIONAL("check-approved-with-conditions"),
        EXPIRED("check-expired"),
        DEFERRED("check-deferred"),
        REFUSAL_PROPOSED("check-refusal-proposed"),
        REFUSED("check-refused"),
        /** A discriminatory wish (PS13) stands: whatever the outcome, nobody starts here. */
        WISH_STANDS("check-wish-stands");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        /** The code as it is written in APIs. */
        public String code() {
            return code;
        }

        /** Whether placements can start on it. */
        boolean carriesPlacements() {
            return this == APPROVED || this == CONDITIONAL;
        }
    }
}
