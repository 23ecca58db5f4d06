package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.contract.code.EvidenceClass.CORROBORATED;
import static nl.kwaliteitsregister.contract.code.EvidenceClass.ESTABLISHED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.register.ladder.Course.Plan;
import nl.kwaliteitsregister.register.ladder.Review.BoardHeld;

/** What each rule of the table asks (domain §4.5). Reaching it opens a review and lets people propose; no more. */
final class Thresholds {

    /** The incidents that reach it; none when it is not reached. */
    private static final Map<LadderRule, Function<Grounds, List<IncidentFacts>>> RULES = Map.ofEntries(
            Map.entry(LadderRule.SIGNAL, each(one -> one.carriesNote() && one.isAboutHost())),
            Map.entry(LadderRule.CORROBORATED_INCIDENT, each(one -> one.countsAs(CORROBORATED) && one.isOfSeverity(2))),
            Map.entry(LadderRule.THREE_NOTES, Counts::threeNotes),
            Map.entry(LadderRule.GRAVE_INCIDENT, each(one -> one.countsAs(CORROBORATED) && one.isOfSeverity(3))),
            Map.entry(LadderRule.THREE_WARNINGS, Counts::threeWarnings),
            Map.entry(LadderRule.PLAN_FAILED, Thresholds::ofGravePlanFailed),
            Map.entry(LadderRule.URGENT, each(one -> one.counts() && one.isOfSeverity(4))),
            Map.entry(LadderRule.ESTABLISHED_GRAVEST, each(one -> one.countsAs(ESTABLISHED) && one.isOfSeverity(4))),
            Map.entry(LadderRule.TWO_INDEPENDENT, Thresholds::twoIndependent),
            Map.entry(LadderRule.GRAVE_PLAN_FAILED, Thresholds::ofGravePlanFailed),
            Map.entry(
                    LadderRule.SECOND_PLAN_FAILED,
                    allWhere(ladder -> failedPlans(ladder).count() >= 2)),
            Map.entry(LadderRule.BOARD_REVIEW, allWhere(Thresholds::boardSaidSo)));

    private Thresholds() {}

    /**
     * What a rule looks at.
     *
     * @param incidents those named, each once
     */
    record Grounds(
            Ladder ladder, LadderScope scope, List<IncidentFacts> incidents, Counting counting, LocalDate today) {

        Grounds withOnly(IncidentFacts one) {
            return new Grounds(ladder, scope, List.of(one), counting, today);
        }
    }

    static List<IncidentFacts> reaching(LadderRule rule, Grounds grounds) {
        return RULES.getOrDefault(rule, ignored -> List.of()).apply(grounds);
    }

    static Set<IncidentId> ids(List<IncidentFacts> incidents) {
        return incidents.stream().map(IncidentFacts::incident).collect(Collectors.toUnmodifiableSet());
    }

    private static Function<Grounds, List<IncidentFacts>> each(Predicate<IncidentFacts> rule) {
        return grounds -> grounds.incidents().stream().filter(rule).toList();
    }

    private static Function<Grounds, List<IncidentFacts>> allWhere(Predicate<Ladder> rule) {
        return grounds -> rule.test(grounds.ladder())
                ? grounds.incidents().stream().filter(IncidentFacts::counts).toList()
                : List.of();
    }

    private static List<IncidentFacts> twoIndependent(Grounds grounds) {
        var grave = grounds.incidents().stream()
                .filter(one -> one.countsAs(CORROBORATED) && one.isOfSeverity(3))
                .toList();
        return grave.stream()
                .filter(one -> grave.stream().anyMatch(one::isIndependentOf))
                .toList();
    }

    /** Those that carry a final warning, are of severity 3 or more, and whose plan failed. */
    private static List<IncidentFacts> ofGravePlanFailed(Grounds grounds) {
        return grounds.incidents().stream()
                .filter(one -> one.counts() && one.isOfSeverity(3))
                .filter(one -> failedPlans(grounds.ladder()).anyMatch(step -> step.restsOn(one.incident())))
                .toList();
    }

    static Stream<HeldStep> failedPlans(Ladder ladder) {
        return ladder.notAnnulled().filter(step -> step.course().plan() instanceof Plan.Failed);
    }

    private static boolean boardSaidSo(Ladder ladder) {
        return ladder.reviews().values().stream()
                .anyMatch(
                        review -> review instanceof BoardHeld held && held.outcome() == BoardReviewOutcome.PROPOSE_L4);
    }
}
