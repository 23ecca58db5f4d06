package nl.kwaliteitsregister.quality;

import java.util.Collection;
import java.util.Optional;
import nl.kwaliteitsregister.contract.code.Likert;

/** What became of a promise (toezegging, PS22), compared with CI9, AC4 and AS9 (domain §4.3). */
public enum PromiseStanding {
    /** Somebody was asked and nobody says broken. */
    KEPT,
    /** At least one says broken and none contradicts. */
    BROKEN,
    /** Said to be broken and said to be kept. */
    DISPUTED,
    NOT_ASKED;

    /** What one respondent who was asked says of a promise. */
    public enum Statement {
        KEPT,
        BROKEN,
        /** Asked, and neither: it breaks nothing and contradicts nobody. */
        NEITHER;

        /** AC4, "agreements were kept"; empty where the respondent could not say. */
        public static Optional<Statement> of(Likert agreementsKept) {
            var value = agreementsKept.value();
            return value.isEmpty() ? Optional.empty() : Optional.of(of(value.getAsInt()));
        }

        /** What a form says of conditions: AC4 of a coordinator's, AS9 of a student's; empty where it says nothing. */
        public static Optional<Statement> of(AreaTallies form) {
            var said = form.of(Area.CONDITIONS);
            return said.isEmpty() ? Optional.empty() : Optional.of(of(said.mean()));
        }

        private static Statement of(double agreement) {
            return agreement > 3 ? KEPT : agreement < 3 ? BROKEN : NEITHER;
        }
    }

    public static PromiseStanding of(Collection<Statement> statements) {
        if (statements.contains(Statement.BROKEN)) {
            return statements.contains(Statement.KEPT) ? DISPUTED : BROKEN;
        }
        return statements.isEmpty() ? NOT_ASKED : KEPT;
    }
}
