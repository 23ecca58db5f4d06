package nl.kwaliteitsregister.register.ladder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.ladder.Case.Sides;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;

/** Who may decide: persons are compared, whatever roles they hold (domain §2, §4.5). */
final class FourEyes {

    /** Somebody wants to decide on a case. */
    record Deciding(Official by, Step level, StaffId proposer, Sides sides, Known known) {

        boolean asPartner() {
            return sides.isPartner(by.person());
        }
    }

    record Rule(String name, Predicate<Deciding> broken, ByPerson refusal) {}

    private static final List<Rule> RULES = List.of(
            new Rule("nobody decides on what they proposed", FourEyes::proposed, ByPerson.PROPOSER_DECIDES),
            new Rule("a confidant approves nothing", one -> one.by().is(Role.CONFIDANT), ByPerson.CONFIDANT_DECIDES),
            new Rule(
                    "who signalled or supervised decides nothing",
                    one -> one.known().involved().contains(one.by().person()),
                    ByPerson.SIGNALLED_OR_SUPERVISED),
            new Rule(
                    "who has a tie with the host decides nothing",
                    one -> one.sides().ties().contains(one.by().person()),
                    ByPerson.TIED_TO_HOST),
            new Rule(
                    "L2 and up take a decision maker",
                    one -> one.level().needsHearing() && !one.by().is(Role.DECISION_MAKER),
                    ByPerson.DECISION_MAKER_NEEDED),
            new Rule(
                    "L4 at a school of one programme takes somebody of a partner",
                    one -> one.known().takesPartner(one.level()) && !one.asPartner(),
                    ByPerson.PARTNER_NEEDED),
            new Rule(
                    "who decides on L4 shares no programme with the proposer",
                    one -> one.level() == Step.L4
                            && !one.asPartner()
                            && one.by().worksForOneOf(one.known().programmes()),
                    ByPerson.SHARES_PROGRAMME));

    private FourEyes() {}

    private static boolean proposed(Deciding one) {
        return one.by().person().equals(one.proposer())
                || one.sides().carriers().contains(one.by().person());
    }

    static Optional<Refusal> refuses(Deciding deciding) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(deciding))
                .findFirst()
                .map(Rule::refusal);
    }

    /** On what was decided before: somebody who had no hand in it, and is not kept out otherwise. */
    static Optional<Refusal> refusesNew(Official by, HeldStep step, Known known) {
        return isNew(by, step, known)
                .or(() -> by.is(Role.DECISION_MAKER) ? Optional.empty() : Optional.of(ByPerson.DECISION_MAKER_NEEDED));
    }

    static Optional<Refusal> refusesAppeal(Official by, HeldStep step, Known known) {
        return isNew(by, step, known)
                .or(() -> by.is(Role.APPEAL_COMMITTEE)
                        ? Optional.empty()
                        : Optional.of(ByPerson.APPEAL_COMMITTEE_NEEDED));
    }

    private static Optional<Refusal> isNew(Official by, HeldStep step, Known known) {
        var hands = new HashSet<>(step.course().hands());
        if (by.is(Role.CONFIDANT)) {
            return Optional.of(ByPerson.CONFIDANT_DECIDES);
        }
        if (known.involved().contains(by.person())) {
            return Optional.of(ByPerson.SIGNALLED_OR_SUPERVISED);
        }
        return hands.contains(by.person()) ? Optional.of(ByPerson.SOMEONE_NEW_NEEDED) : Optional.empty();
    }

    /** A decision maker who is not kept out, for reviews, plans and new starts: also one who decided before. */
    static Optional<Refusal> refusesDecisionMaker(Official by, Set<StaffId> involved) {
        if (by.is(Role.CONFIDANT)) {
            return Optional.of(ByPerson.CONFIDANT_DECIDES);
        }
        if (involved.contains(by.person())) {
            return Optional.of(ByPerson.SIGNALLED_OR_SUPERVISED);
        }
        return by.is(Role.DECISION_MAKER) ? Optional.empty() : Optional.of(ByPerson.DECISION_MAKER_NEEDED);
    }
}
