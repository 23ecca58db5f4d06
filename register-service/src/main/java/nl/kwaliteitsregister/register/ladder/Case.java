package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingOpened;
import nl.kwaliteitsregister.contract.event.CaseEvent.PartnerNamed;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/** One proposal: how far it has come. */
public sealed interface Case {

    StepProposed proposal();

    Sides sides();

    /** Something can still come of it. */
    sealed interface Open extends Case {

        Open with(Sides changed);
    }

    /** Nobody was asked yet. */
    record Drafted(StepProposed proposal, Sides sides, Statement statement) implements Open {

        @Override
        public Open with(Sides changed) {
            return new Drafted(proposal, changed, statement);
        }
    }

    /**
     * The employer is asked.
     *
     * @param answerThrough last day to answer; absent until the notice is delivered, or after it came back
     */
    record InHearing(
            StepProposed proposal,
            Sides sides,
            Statement statement,
            HearingOpened opened,
            @Nullable LocalDate answerThrough,
            boolean extended,
            boolean answered)
            implements Open {

        @Override
        public Open with(Sides changed) {
            return new InHearing(proposal, changed, statement, opened, answerThrough, extended, answered);
        }

        InHearing until(@Nullable LocalDate through) {
            return new InHearing(proposal, sides, statement, opened, through, extended, answered);
        }

        InHearing extendedUntil(LocalDate through) {
            return new InHearing(proposal, sides, statement, opened, through, true, answered);
        }

        InHearing withAnswer() {
            return new InHearing(proposal, sides, statement, opened, answerThrough, extended, true);
        }
    }

    /** @param decideBy last day to decide */
    record Heard(StepProposed proposal, Sides sides, StaffId hearer, LocalDate decideBy) implements Open {

        @Override
        public Open with(Sides changed) {
            return new Heard(proposal, changed, hearer, decideBy);
        }
    }

    /** Decided, rejected, withdrawn or lapsed. */
    record Closed(StepProposed proposal, Sides sides) implements Case {}

    /** Statement of facts (feitenrelaas). */
    sealed interface Statement {

        record None() implements Statement {}

        record Written(Sealed text) implements Statement {}

        /** A confidant found nobody recognisable in it. */
        record Cleared(Sealed text) implements Statement {}
    }

    /**
     * Who may not decide, and who may instead.
     *
     * @param ties have a tie with the host, by their own word
     * @param hearer heard the employer; absent before the hearing
     * @param urgentStop the stop that came before the hearing
     */
    record Sides(
            Set<StaffId> ties,
            @Nullable PartnerNamed partner,
            @Nullable StaffId hearer,
            @Nullable StepId urgentStop) {

        static final Sides NOBODY = new Sides(Set.of(), null, null, null);

        public Sides {
            ties = Set.copyOf(ties);
        }

        Sides tied(StaffId person) {
            var more = new HashSet<>(ties);
            more.add(person);
            return new Sides(more, partner, hearer, urgentStop);
        }

        Sides with(PartnerNamed named) {
            return new Sides(ties, named, hearer, urgentStop);
        }

        Sides heardBy(StaffId person) {
            return new Sides(ties, partner, person, urgentStop);
        }

        Sides stopped(StepId stop) {
            return new Sides(ties, partner, hearer, stop);
        }

        boolean isPartner(StaffId person) {
            return partner != null && partner.partner().equals(person);
        }
    }
}
