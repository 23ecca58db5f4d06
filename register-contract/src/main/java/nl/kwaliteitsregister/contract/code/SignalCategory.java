package nl.kwaliteitsregister.contract.code;

/** What a signal is about, with the severities that are usual for it (domain §4.4). */
public enum SignalCategory {
    /** Cheap labour ("extra handjes"). */
    S01(1, 2),
    /** Personal boundaries crossed. */
    S02(2, 3),
    /** Bullying, belittling. */
    S03(2, 3),
    /** Microaggression, discomfort. */
    S04(1, 3),
    /** Discrimination in selection. */
    S05(2, 4),
    /** Discriminatory request to the school. */
    S06(3, 3),
    /** Exclusion or discrimination during the placement. */
    S07(3, 4),
    /** Sexual harassment, threat, violence. */
    S08(4, 4),
    /** No or poor supervision. */
    S09(1, 3),
    /** Promise not kept. */
    S10(1, 2),
    /** Unsafe work. */
    S11(2, 4),
    /** Retaliation after a report. */
    S12(4, 4),
    /** Allowance or wage unpaid or unequal. */
    S13(1, 3),
    /** Tokenism ("puur voor het beeld"). */
    S14(1, 2),
    /** Refused adjustment. */
    S15(2, 3),
    /** The school let me down: never to the person concerned, never counts against a host. */
    S16(0, 0),
    /** Praise: adjusted well. */
    P01(0, 0),
    /** Praise: stood up for the intern. */
    P02(0, 0),
    /** Praise: repaired well. */
    P03(0, 0),
    /** Praise: strong learning climate. */
    P04(0, 0);

    private final int usualFrom;
    private final int usualTo;

    SignalCategory(int usualFrom, int usualTo) {
        this.usualFrom = usualFrom;
        this.usualTo = usualTo;
    }

    public boolean isPraise() {
        return name().startsWith("P");
    }

    /** Whether the signal is about the school and not about a host. */
    public boolean isAboutSchool() {
        return this == S16;
    }

    /** Whether this severity is usual for the category; another one is allowed, with its reason. */
    public boolean usually(Severity severity) {
        return usualFrom <= severity.level() && severity.level() <= usualTo;
    }
}
