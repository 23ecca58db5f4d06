package nl.kwaliteitsregister.contract.code;

/** The criteria of a pre-sales check, form version 1 (domain §4.1). Texts in Dutch and English are the screens'. */
public enum Criterion {
    PS01(Kind.KNOCK_OUT),
    /** Recognised as training company for this programme (erkend leerbedrijf). */
    PS02(Kind.KNOCK_OUT_FOR_MBO),
    PS03(Kind.INFO),
    PS04(Kind.KNOCK_OUT),
    PS05(Kind.SUPERVISION_NUMBERS),
    PS06(Kind.KNOCK_OUT),
    PS07(Kind.INFO),
    PS08(Kind.YES_NO),
    /** Expenses and allowance: a knock-out on the expenses for mbo. */
    PS09(Kind.REMUNERATION),
    PS10(Kind.YES_NO),
    PS11(Kind.SCORE),
    PS12(Kind.YES_NO),
    /** No discriminatory wish at intake: a failed one is also a signal S06. */
    PS13(Kind.KNOCK_OUT),
    PS14(Kind.KNOCK_OUT),
    PS15(Kind.SCORE),
    PS16(Kind.YES_NO),
    PS17(Kind.YES_NO),
    PS18(Kind.SCORE),
    PS19(Kind.SCORE),
    PS20(Kind.YES_NO),
    PS21(Kind.KNOCK_OUT),
    /** Promises: a list of their own beside the answers. */
    PS22(Kind.PROMISES),
    PS23(Kind.INFO),
    PS24(Kind.YES_NO);

    /** What an answer to a criterion looks like, and whether a "no" knocks out. */
    public enum Kind {
        KNOCK_OUT,
        KNOCK_OUT_FOR_MBO,
        YES_NO,
        SCORE,
        SUPERVISION_NUMBERS,
        REMUNERATION,
        INFO,
        PROMISES
    }

    private final Kind kind;

    Criterion(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
