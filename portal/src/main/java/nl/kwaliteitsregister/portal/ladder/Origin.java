package nl.kwaliteitsregister.portal.ladder;

/**
 * A step that could go over to the host which continues another one (domain §3).
 *
 * @param ladder whose it is, as addresses name it: of the known host, or of its whole company
 */
record Origin(String ladder, Step step) {

    private static final String LIGHTEST = "L2";

    boolean mayGoOver() {
        return step.isLive() && step.level().compareTo(LIGHTEST) >= 0;
    }
}
