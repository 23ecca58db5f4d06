package nl.kwaliteitsregister.portal.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a host may be one that the school has a final warning or a stop on (domain §3), as the register tells it. */
public record Reentries(List<Match> matches) {

    static final Reentries NONE = new Reentries(List.of());

    private static final String OPEN = "open";

    /**
     * One hint.
     *
     * @param known the host that it may be
     * @param score how alike they are, 0 to 100
     * @param fields in which they are alike
     * @param state open, refused, taken-up or lapsed
     * @param settleBy until this day no placement begins without a second person
     */
    public record Match(
            String known, int score, List<String> fields, String state, LocalDate detectedOn, LocalDate settleBy) {

        public boolean isOpen() {
            return state.equals(OPEN);
        }

        /** Also after its term: what somebody finds out later counts too. */
        public boolean maySettle() {
            return isOpen() || state.equals("lapsed");
        }
    }

    /** The first of the days by which somebody has to look. */
    public Optional<LocalDate> settleBy() {
        return matches.stream().filter(Match::isOpen).map(Match::settleBy).min(LocalDate::compareTo);
    }
}
