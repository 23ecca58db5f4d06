package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApprovedWithConditions;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckDeferred;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckExpired;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRefused;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMet;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMissed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalNotAgreed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalProposed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishDiscussed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishWithdrawalAgreed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The last check of an institution at a host for one programme, or for all (domain §4.1): a new one takes the place of
 * the one before, with its tasks.
 *
 * @param check absent before the first
 * @param validThrough last day on which it carries placements; absent while it carries none
 * @param conditions not met yet
 * @param refusal a refusal that waits for a second person
 * @param withdrawal a wish that was taken back, which waits for a second person
 */
record CheckTasks(
        @Nullable CheckId check,
        @Nullable LocalDate validThrough,
        List<Condition> conditions,
        @Nullable Waiting refusal,
        @Nullable Waiting withdrawal)
        implements TaskPart {

    static final CheckTasks NONE = new CheckTasks(null, null, List.of(), null, null);

    /** How long before its end a new check is asked for. */
    private static final int WEEKS_AHEAD = 8;

    CheckTasks {
        conditions = List.copyOf(conditions);
    }

    record Condition(ConditionId id, LocalDate since, LocalDate dueOn) {}

    /** For somebody else than this person. */
    record Waiting(LocalDate since, StaffId by) {}

    CheckTasks with(PreSalesEvent event) {
        if (!(event instanceof CheckRecorded) && !event.check().equals(check)) {
            return this; // about one that was replaced
        }
        return switch (event) {
            case CheckRecorded e -> new CheckTasks(e.check(), null, List.of(), null, null);
            case CheckApproved e -> valid(e.validThrough(), List.of());
            case CheckApprovedWithConditions e ->
                valid(
                        e.validThrough(),
                        e.conditions().stream()
                                .map(it -> new Condition(it.condition(), e.occurredOn(), it.dueOn()))
                                .toList());
            case CheckDeferred ignored -> over(null, withdrawal);
            case RefusalProposed e -> over(new Waiting(e.occurredOn(), e.by()), withdrawal);
            case CheckRefused ignored -> over(null, null);
            case RefusalNotAgreed ignored -> over(null, withdrawal);
            case CheckExpired ignored -> over(null, null);
            case WishDiscussed e -> wished(e.withdrawn() ? new Waiting(e.occurredOn(), e.by()) : null);
            case WishWithdrawalAgreed ignored -> wished(null);
            case ConditionMet e ->
                valid(
                        validThrough,
                        conditions.stream()
                                .filter(it -> !it.id().equals(e.condition()))
                                .toList());
            case ConditionMissed ignored -> this; // it is overdue by then, and stays to be met
        };
    }

    private CheckTasks valid(@Nullable LocalDate through, List<Condition> left) {
        return new CheckTasks(check, through, left, null, withdrawal);
    }

    private CheckTasks over(@Nullable Waiting refused, @Nullable Waiting wish) {
        return new CheckTasks(check, null, List.of(), refused, wish);
    }

    private CheckTasks wished(@Nullable Waiting wish) {
        return new CheckTasks(check, validThrough, conditions, refusal, wish);
    }

    @Override
    public List<Task> open(TaskPartId id) {
        var path = PlacementTasks.checksOf(id) + "/" + id.id() + "/" + check;
        var programme = id.id().equals(TaskPartId.ALL_PROGRAMMES) ? null : id.id();
        var tasks = new ArrayList<Task>();
        if (validThrough != null) {
            tasks.add(Task.of(
                    TaskKind.CHECK_EXPIRES,
                    validThrough.minusWeeks(WEEKS_AHEAD),
                    validThrough,
                    PlacementTasks.checksOf(id)));
        }
        conditions.forEach(it -> tasks.add(Task.of(
                TaskKind.CONDITION_TO_MEET, it.since(), it.dueOn(), path + "/conditions/" + it.id() + "/fulfilment")));
        if (refusal != null) {
            tasks.add(Task.of(TaskKind.REFUSAL_TO_AGREE, refusal.since(), null, path + "/refusal-agreement")
                    .notBy(Set.of(refusal.by())));
        }
        if (withdrawal != null) {
            tasks.add(Task.of(
                            TaskKind.WISH_WITHDRAWAL_TO_AGREE,
                            withdrawal.since(),
                            null,
                            path + "/wish-withdrawal-agreement")
                    .notBy(Set.of(withdrawal.by())));
        }
        return tasks.stream().map(it -> it.about(programme)).toList();
    }
}
