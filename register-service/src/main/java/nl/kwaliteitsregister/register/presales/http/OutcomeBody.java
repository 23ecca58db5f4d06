package nl.kwaliteitsregister.register.presales.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.Outcome;
import org.jspecify.annotations.Nullable;

/** What the person who checked decides, with its texts in clear. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OutcomeBody.Approved.class, name = "approved"),
    @JsonSubTypes.Type(value = OutcomeBody.ApprovedWithConditions.class, name = "approved-with-conditions"),
    @JsonSubTypes.Type(value = OutcomeBody.Deferred.class, name = "deferred"),
    @JsonSubTypes.Type(value = OutcomeBody.Refused.class, name = "refused")
})
sealed interface OutcomeBody {

    record Approved() implements OutcomeBody {}

    record ApprovedWithConditions(List<ConditionBody> conditions) implements OutcomeBody {}

    record ConditionBody(@Nullable Criterion criterion, String text, LocalDate dueOn) {}

    record Deferred(String reason) implements OutcomeBody {}

    record Refused(List<RefusalReasonBody> reasons) implements OutcomeBody {}

    record RefusalReasonBody(Criterion criterion, String whatToMend) {}

    default void check(Faults faults) {
        switch (this) {
            case Approved ignored -> {}
            case ApprovedWithConditions approval -> {
                faults.when(
                        approval.conditions().size() > CheckBodies.MOST_ITEMS,
                        "/outcome/conditions",
                        "too-many-items",
                        Integer.toString(CheckBodies.MOST_ITEMS));
                texts(
                        faults,
                        "/outcome/conditions/",
                        "/text",
                        approval.conditions().stream().map(ConditionBody::text).toList());
            }
            case Deferred deferral -> faults.text("/outcome/reason", deferral.reason(), CheckBodies.LONGEST_TEXT);
            case Refused refusal ->
                texts(
                        faults,
                        "/outcome/reasons/",
                        "/whatToMend",
                        refusal.reasons().stream()
                                .map(RefusalReasonBody::whatToMend)
                                .toList());
        }
    }

    private static void texts(Faults faults, String list, String field, List<String> texts) {
        for (var i = 0; i < texts.size(); i++) {
            faults.text(list + i + field, texts.get(i), CheckBodies.LONGEST_TEXT);
        }
    }

    /** @param ids of the conditions, by their place in the list */
    default Outcome sealed(Function<String, Sealed> seal, IntFunction<ConditionId> ids) {
        return switch (this) {
            case Approved ignored -> new Outcome.Approve();
            case ApprovedWithConditions approval -> {
                var conditions = approval.conditions();
                yield new Outcome.ApproveWithConditions(IntStream.range(0, conditions.size())
                        .mapToObj(i -> new Condition(
                                ids.apply(i),
                                conditions.get(i).criterion(),
                                seal.apply(conditions.get(i).text()),
                                conditions.get(i).dueOn()))
                        .toList());
            }
            case Deferred deferral -> new Outcome.Defer(seal.apply(deferral.reason()));
            case Refused refusal ->
                new Outcome.Refuse(refusal.reasons().stream()
                        .map(reason -> new RefusalReason(reason.criterion(), seal.apply(reason.whatToMend())))
                        .toList());
        };
    }
}
