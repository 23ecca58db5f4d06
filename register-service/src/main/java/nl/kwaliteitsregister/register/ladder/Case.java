package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    Statement statement();

    /** What the employer said to it, in the order it said so. */
    List<Sealed> answers();

    /** Who proposes, now: who made it, or the last who took it over. */
    default StaffId carrier() {
        var carriers = sides().carriers();
        return carriers.isEmpty() ? proposal().by() : carriers.getLast();
    }

    /** Whether somebody is, or ever was, on the side that proposes. */
    default boolean isProposedBy(StaffId person) {
        return proposal().by().equals(person) || sides().carriers().contains(person);
    }

    /** Something can still come of it. */
    sealed interface Open extends Case {

        Open with(Sides changed);
    }

    /** Nobody was asked yet. */
    record Drafted(StepProposed proposal, Sides sides, Statement statement) implements Open {

        @Override
        public List<Sealed> answers() {
            return List.of();
        }

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
            List<Sealed> answers)
            implements Open {

        public InHearing {
            answers = List.copyOf(answers);
        }

        public boolean answered() {
            return !answers.isEmpty();
        }

        @Override
        public Open with(Sides changed) {
            return new InHearing(proposal, changed, statement, opened, answerThrough, extended, answers);
        }

        InHearing until(@Nullable LocalDate through) {
            return new InHearing(proposal, sides, statement, opened, through, extended, answers);
        }

        InHearing extendedUntil(LocalDate through) {
            return new InHearing(proposal, sides, statement, opened, through, true, answers);
        }

        InHearing with(Sealed answer) {
            var more = Stream.concat(answers.stream(), Stream.of(answer)).toList();
            return new InHearing(proposal, sides, statement, opened, answerThrough, extended, more);
        }
    }

    /** @param decideBy last day to decide */
    record Heard(
            StepProposed proposal,
            Sides sides,
            Statement statement,
            List<Sealed> answers,
            StaffId hearer,
            LocalDate decideBy)
            implements Open {

        public Heard {
            answers = List.copyOf(answers);
        }

        @Override
        public Open with(Sides changed) {
            return new Heard(proposal, changed, statement, answers, hearer, decideBy);
        }
    }

    /** Decided, rejected, withdrawn or lapsed; what was said is still found in it. */
    record Closed(StepProposed proposal, Sides sides, Statement statement, List<Sealed> answers) implements Case {

        public Closed {
            answers = List.copyOf(answers);
        }
    }

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
     * @param carriers who took the proposal over from who made it, the last one last
     * @param urgentStop the stop that came before the hearing
     */
    record Sides(
            Set<StaffId> ties,
            @Nullable PartnerNamed partner,
            @Nullable StaffId hearer,
            List<StaffId> carriers,
            @Nullable StepId urgentStop) {

        static final Sides NOBODY = new Sides(Set.of(), null, null, List.of(), null);

        public Sides {
            ties = Set.copyOf(ties);
            carriers = List.copyOf(carriers);
        }

        Sides tied(StaffId person) {
            var more = new HashSet<>(ties);
            more.add(person);
            return new Sides(more, partner, hearer, carriers, urgentStop);
        }

        Sides with(PartnerNamed named) {
            return new Sides(ties, named, hearer, carriers, urgentStop);
        }

        Sides heardBy(StaffId person) {
            return new Sides(ties, partner, person, carriers, urgentStop);
        }

        Sides stopped(StepId stop) {
            return new Sides(ties, partner, hearer, carriers, stop);
        }

        Sides carriedBy(StaffId person) {
            var more = new ArrayList<>(carriers);
            more.add(person);
            return new Sides(ties, partner, hearer, more, urgentStop);
        }

        boolean isPartner(StaffId person) {
            return partner != null && partner.partner().equals(person);
        }
    }
}
