package nl.kwaliteitsregister.projection.hostfile.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.hostfile.Check;
import nl.kwaliteitsregister.projection.hostfile.Check.Condition;
import nl.kwaliteitsregister.projection.hostfile.Check.WishTalk;
import nl.kwaliteitsregister.projection.hostfile.Outcome;
import org.jspecify.annotations.Nullable;

/** One pre-sales check as it is shown (domain §4.1). */
public record CheckAnswer(
        CheckId check,
        LocalDate on,
        Instant recordedAt,
        int formVersion,
        @Nullable Route route,
        StaffId by,
        Standing standing,
        Set<Criterion> knockOutsFailed,
        List<Condition> conditions,
        @Nullable WishTalk wish,
        Map<Criterion, Answer> answers) {

    /**
     * How the check stands.
     *
     * @param outcome {@code open}, {@code approved}, {@code approved-with-conditions}, {@code deferred},
     *     {@code refusal-proposed}, {@code refused} or {@code expired}
     * @param on the day since when; absent while open
     * @param validThrough last day on which it carries placements
     * @param disputed the employer objected or appealed, and nobody decided on that yet
     */
    public record Standing(
            String outcome,
            @Nullable LocalDate on,
            @Nullable LocalDate validThrough,
            @Nullable Sealed reason,
            List<RefusalReason> reasons,
            @Nullable StaffId secondPerson,
            boolean disputed) {

        static Standing of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Open ignored -> plain("open", null);
                case Outcome.Approved it -> valid("approved", it.on(), it.validThrough());
                case Outcome.ApprovedWithConditions it -> valid("approved-with-conditions", it.on(), it.validThrough());
                case Outcome.Deferred it ->
                    new Standing("deferred", it.on(), null, it.reason(), List.of(), null, false);
                case Outcome.RefusalProposed it ->
                    new Standing("refusal-proposed", it.on(), null, null, it.reasons(), null, false);
                case Outcome.Refused it ->
                    new Standing("refused", it.on(), null, null, it.reasons(), it.secondPerson(), it.disputed());
                case Outcome.Expired it -> plain("expired", it.on());
            };
        }

        private static Standing plain(String outcome, @Nullable LocalDate on) {
            return new Standing(outcome, on, null, null, List.of(), null, false);
        }

        private static Standing valid(String outcome, LocalDate on, LocalDate through) {
            return new Standing(outcome, on, through, null, List.of(), null, false);
        }
    }

    static CheckAnswer of(Check it) {
        return new CheckAnswer(
                it.id(),
                it.on(),
                it.recordedAt(),
                it.formVersion(),
                it.route(),
                it.by(),
                Standing.of(it.outcome()),
                it.knockOutsFailed(),
                it.conditions(),
                it.talk(),
                it.answers());
    }
}
