package nl.kwaliteitsregister.register.confidential;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.id.StaffId;

/** What must hold before an entry is added (domain §4.4). */
public final class ConfidentialRules {

    private ConfidentialRules() {}

    public static Optional<Refusal> noting(Held held) {
        return objection(held.isClosed(), ConfidentialRefusal.CONFIDENTIAL_CLOSED);
    }

    public static Optional<Refusal> weighing(Held held) {
        return noting(held).or(() -> objection(isAboutSchool(held), ConfidentialRefusal.SCHOOL_SIGNAL_HAS_NO_SEVERITY));
    }

    /** Facts leave with the student's consent; a signal about the school never counts against a host, so it stays. */
    public static Optional<Refusal> releasing(Held held, Facts facts) {
        return leaving(held)
                .or(() -> objection(
                        !facts.consent().contains(ConsentStep.RECORD), ConfidentialRefusal.RELEASE_NEEDS_CONSENT));
    }

    /** Two together, with a reason, the student told first. */
    public static Optional<Refusal> asking(
            Held held, StaffId confidant, StaffId decisionMaker, LocalDate studentToldOn, LocalDate today) {
        return leaving(held)
                .or(() -> objection(studentToldOn.isAfter(today), ConfidentialRefusal.OVERRIDE_STUDENT_TOLD_FIRST))
                .or(() -> objection(
                        confidant.equals(decisionMaker) || !held.isOpenTo(decisionMaker),
                        ConfidentialRefusal.OVERRIDE_BY_ANOTHER_PERSON));
    }

    private static Optional<Refusal> leaving(Held held) {
        return noting(held).or(() -> objection(isAboutSchool(held), ConfidentialRefusal.SCHOOL_SIGNAL_STAYS_HERE));
    }

    private static boolean isAboutSchool(Held held) {
        return held.told().matter().category().isAboutSchool();
    }

    private static Optional<Refusal> objection(boolean holds, Refusal refusal) {
        return holds ? Optional.of(refusal) : Optional.empty();
    }
}
