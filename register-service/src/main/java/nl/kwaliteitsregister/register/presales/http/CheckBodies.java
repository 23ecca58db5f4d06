package nl.kwaliteitsregister.register.presales.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.PromiseId;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.presales.CheckStanding;
import org.jspecify.annotations.Nullable;

/** What is said to and by these endpoints. */
final class CheckBodies {

    static final int LONGEST_TEXT = 4000;
    static final int MOST_ITEMS = 50;

    private CheckBodies() {}

    /**
     * @param programme key of a programme the school teaches ({@code crebo-25180}); absent: for all programmes
     * @param promises PS22, each testable later
     */
    record RecordCheckBody(
            @Nullable String programme,
            LocalDate occurredOn,
            int formVersion,
            @Nullable Route route,
            Map<Criterion, AnswerBody> answers,
            @Nullable List<String> promises,
            OutcomeBody outcome) {

        List<String> promised() {
            return promises == null ? List.of() : promises;
        }

        void check() {
            var faults = new Faults();
            answers.forEach((criterion, answer) -> answer.check("/answers/" + criterion, faults));
            faults.when(promised().size() > MOST_ITEMS, "/promises", "too-many-items", Integer.toString(MOST_ITEMS));
            for (var i = 0; i < promised().size(); i++) {
                faults.text("/promises/" + i, promised().get(i), LONGEST_TEXT);
            }
            outcome.check(faults);
            faults.throwIfAny();
        }
    }

    /** Ids in the order in which promises and conditions were sent. */
    record CheckCreated(CheckId check, List<PromiseId> promises, List<ConditionId> conditions) {}

    record DeclineRefusalBody(String reason) {}

    record DiscussWishBody(LocalDate occurredOn, boolean withdrawn, String conversation) {}

    record MeetConditionBody(LocalDate occurredOn) {}

    /**
     * What the gate of a placement would hear.
     *
     * @param standing valid, conditional, unchecked, expired, deferred, refusal-proposed, refused or wish-stands
     * @param check the check that says so; absent when there is none
     */
    record StandingAnswer(
            LocalDate on,
            String standing,
            @Nullable CheckId check,
            @Nullable LocalDate validThrough,
            List<ConditionId> openConditions,
            List<ConditionId> missedConditions) {

        static StandingAnswer of(LocalDate on, CheckStanding standing) {
            return switch (standing) {
                case CheckStanding.Valid valid -> plain(on, "valid", valid.check(), valid.validThrough());
                case CheckStanding.Conditional conditional ->
                    new StandingAnswer(
                            on,
                            "conditional",
                            conditional.check(),
                            conditional.validThrough(),
                            List.copyOf(conditional.open()),
                            List.copyOf(conditional.missed()));
                case CheckStanding.Unchecked ignored -> plain(on, "unchecked", null, null);
                case CheckStanding.Expired expired -> plain(on, "expired", expired.check(), expired.validThrough());
                case CheckStanding.Deferred deferred -> plain(on, "deferred", deferred.check(), null);
                case CheckStanding.RefusalProposed proposed -> plain(on, "refusal-proposed", proposed.check(), null);
                case CheckStanding.Refused refused -> plain(on, "refused", refused.check(), null);
                case CheckStanding.WishStands wish -> plain(on, "wish-stands", wish.check(), null);
            };
        }

        private static StandingAnswer plain(
                LocalDate on, String standing, @Nullable CheckId check, @Nullable LocalDate validThrough) {
            return new StandingAnswer(on, standing, check, validThrough, List.of(), List.of());
        }
    }
}
