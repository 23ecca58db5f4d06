package nl.kwaliteitsregister.register.ladder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewClosed;
import nl.kwaliteitsregister.contract.event.LadderReviewEvent.ReviewOpened;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.register.ladder.LadderCommand.CloseReview;
import nl.kwaliteitsregister.register.ladder.LadderCommand.ConsiderIncidents;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.Thresholds.Grounds;

/** Opens a review where a threshold is reached; that is all a rule ever does (domain §4.5). */
final class Considering {

    /** Rules that one incident reaches by itself. */
    private static final List<LadderRule> OF_ONE = List.of(
            LadderRule.SIGNAL,
            LadderRule.CORROBORATED_INCIDENT,
            LadderRule.GRAVE_INCIDENT,
            LadderRule.URGENT,
            LadderRule.ESTABLISHED_GRAVEST);

    /** Rules that several reach together. */
    private static final List<LadderRule> OF_SEVERAL =
            List.of(LadderRule.THREE_NOTES, LadderRule.THREE_WARNINGS, LadderRule.TWO_INDEPENDENT);

    private Considering() {}

    static Decision<LadderEvent> decide(ConsiderIncidents consider, Ladder ladder, LocalDate today) {
        var incidents = consider.known().of(consider.incidents());
        var ofOne = incidents.stream()
                .flatMap(one -> OF_ONE.stream()
                        .flatMap(rule ->
                                review(consider, rule, scope(consider.ladder()), List.of(one), ladder, today)
                                        .stream()));
        var ofSeveral = scopes(consider, ladder)
                .flatMap(scope -> OF_SEVERAL.stream()
                        .flatMap(rule -> review(consider, rule, scope, incidents, ladder, today).stream()));
        return new Decision.Accepted<>(
                Stream.concat(ofOne, ofSeveral).distinct().toList());
    }

    private static List<LadderEvent> review(
            ConsiderIncidents consider,
            LadderRule rule,
            LadderScope scope,
            List<IncidentFacts> incidents,
            Ladder ladder,
            LocalDate today) {
        var unused = incidents.stream()
                .filter(one -> !Counts.carriesAlready(ladder, rule.step(), one.incident()))
                .toList();
        var grounds = new Grounds(ladder, scope, unused, consider.known().counting(), today);
        var reaching = Thresholds.reaching(rule, grounds);
        return reaching.isEmpty()
                ? List.of()
                : opened(
                        consider.ladder(),
                        ladder,
                        rule,
                        scope,
                        reaching.stream().map(IncidentFacts::carried).toList(),
                        today);
    }

    /** Where notes and warnings count per department, each of those that has any. */
    private static Stream<LadderScope> scopes(ConsiderIncidents consider, Ladder ladder) {
        return consider.known().counting() == Counting.WHOLE_HOST
                ? Stream.of(scope(consider.ladder()))
                : ladder.live().map(HeldStep::scope).distinct();
    }

    private static LadderScope scope(LadderId ladder) {
        return ladder.company() == null ? LadderScope.LOCATION : LadderScope.COMPANY;
    }

    static List<LadderEvent> opened(
            LadderId id, Ladder ladder, LadderRule rule, List<Carried> incidents, LocalDate today) {
        return opened(id, ladder, rule, scope(id), incidents, today);
    }

    /** Once: the same incidents put the same question, also after it was answered. */
    private static List<LadderEvent> opened(
            LadderId id, Ladder ladder, LadderRule rule, LadderScope scope, List<Carried> incidents, LocalDate today) {
        var named = incidents.stream()
                .map(one -> one.incident().toString())
                .sorted()
                .collect(Collectors.joining(","));
        var review = idOf(rule + " of " + id + " by " + named);
        return ladder.reviews().containsKey(review)
                ? List.of()
                : List.of(new ReviewOpened(id, today, review, rule, scope, incidents));
    }

    static ReviewId idOf(String name) {
        return new ReviewId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    static Decision<LadderEvent> close(CloseReview close, Ladder ladder, LocalDate today) {
        var review = ladder.reviews().get(close.review());
        if (review instanceof Review.Closed) {
            return refused(ByState.REVIEW_CLOSED);
        }
        return review instanceof Review.Open
                ? accepted(new ReviewClosed(close.ladder(), today, close.review(), null, close.reason(), close.by()))
                : refused(ByState.UNKNOWN_REVIEW);
    }
}
