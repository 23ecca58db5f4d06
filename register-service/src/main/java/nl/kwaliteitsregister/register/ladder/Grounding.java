package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ThresholdNotReached;
import nl.kwaliteitsregister.register.ladder.Thresholds.Grounds;

/**
 * Whether incidents carry a step: asked when it is proposed, when the employer is heard, and again when it is decided,
 * since an incident may be refuted or a student withdraw in between.
 */
final class Grounding {

    /** @param named as people named them; {@code known} holds those of the institution's own, at this host */
    record Claim(
            Ladder ladder,
            LadderRule rule,
            LadderScope scope,
            Collection<IncidentId> named,
            Known known,
            LocalDate today) {

        Claim {
            named = List.copyOf(named);
        }

        Step level() {
            return rule.step();
        }

        List<IncidentFacts> incidents() {
            return known.of(named);
        }

        private boolean any(Function<IncidentFacts, Boolean> fault) {
            return incidents().stream().anyMatch(fault::apply);
        }
    }

    record Rule(String name, Function<Claim, Optional<Refusal>> refuses) {}

    private static final List<Rule> TRUE_OF_INCIDENTS = List.of(
            new Rule("a step rests on an incident", claim -> when(claim.named().isEmpty(), ByContent.NO_INCIDENT)),
            new Rule(
                    "from the institution's own placements or contacts; never a hit or another school's step",
                    claim -> when(
                            claim.named().stream()
                                    .anyMatch(one -> claim.known().of(one).isEmpty()),
                            ByContent.NOT_AN_OWN_INCIDENT)),
            new Rule(
                    "that is not refuted, unresolved or withdrawn",
                    claim -> when(claim.any(one -> !one.counts()), ByContent.INCIDENT_CARRIES_NOTHING)),
            new Rule(
                    "whose facts may be told to the employer",
                    claim -> when(claim.any(one -> !one.mayBeTold()), ByContent.INCIDENT_MAY_NOT_BE_TOLD)),
            new Rule("by the threshold of its rule", Grounding::threshold));

    private static final Rule ONCE = new Rule(
            "an incident counts once for each level",
            claim -> when(
                    claim.any(one -> Counts.carriesAlready(claim.ladder(), claim.level(), one.incident())),
                    ByContent.INCIDENT_COUNTED_ALREADY));

    private Grounding() {}

    /** For a step that is not there yet. */
    static List<Refusal> refusesNew(Claim claim) {
        var refusals = refuses(claim);
        return refusals.isEmpty() ? ONCE.refuses().apply(claim).stream().toList() : refusals;
    }

    /** The first that speaks against it; none where all hold. */
    static List<Refusal> refuses(Claim claim) {
        return TRUE_OF_INCIDENTS.stream()
                .flatMap(rule -> rule.refuses().apply(claim).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Refusal> threshold(Claim claim) {
        if (claim.rule().isSuccession()) {
            return when(!Succeeding.stands(claim), new ThresholdNotReached(claim.rule()));
        }
        var grounds = new Grounds(
                claim.ladder(), claim.scope(), claim.incidents(), claim.known().counting(), claim.today());
        return when(Thresholds.reaching(claim.rule(), grounds).isEmpty(), new ThresholdNotReached(claim.rule()));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
