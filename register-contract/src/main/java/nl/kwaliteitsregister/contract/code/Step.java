package nl.kwaliteitsregister.contract.code;

/** A step of the ladder, lightest first (domain §4.5). The words for readers are those of domain §2, never these. */
public enum Step {
    /** Note (aandachtspunt); internal. */
    L0,
    /** Warning (waarschuwing). */
    L1,
    /** Final warning with an improvement plan (laatste waarschuwing). */
    L2,
    /** Placements stopped for now (plaatsingsstop). */
    L3,
    /** No placements until a day; a word for code and search only is blacklist. */
    L4;

    /** Whether the employer is heard before it is decided; an urgent L3 is heard after. */
    public boolean needsHearing() {
        return compareTo(L2) >= 0;
    }

    /** Whether no placement may start under it. */
    public boolean stopsPlacements() {
        return compareTo(L3) >= 0;
    }

    /** Whether it counts among the ten warnings of a board review. */
    public boolean isWarning() {
        return this == L1 || this == L2;
    }
}
