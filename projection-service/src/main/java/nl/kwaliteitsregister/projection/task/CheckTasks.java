package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApprovedWithConditions;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckDeferred;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckExpired;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRefused;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMet;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMissed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalAppealDecided;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalAppealed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalNotAgreed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjected;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjectionDecided;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalOpened;
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
 * @param contest what a refusal, if it comes to one, asks of others; absent before the first check
 */
record CheckTasks(
        @Nullable CheckId check,
        @Nullable LocalDate validThrough,
        List<Condition> conditions,
        @Nullable Waiting refusal,
        @Nullable Waiting withdrawal,
        @Nullable Contest contest)
        implements TaskPart {

    static final CheckTasks NONE = new CheckTasks(null, null, List.of(), null, null, null);

    /** How long before its end a new check is asked for. */
    private static final int WEEKS_AHEAD = 8;

    CheckTasks {
        conditions = List.copyOf(conditions);
    }

    record Condition(ConditionId id, LocalDate since, LocalDate dueOn) {}

    /** For somebody else than this person. */
    record Waiting(LocalDate since, StaffId by) {}

    /**
     * @param hands who recorded, refused or decided: on an objection decides somebody new
     * @param asked absent while nobody is asked
     * @param since when it was asked
     */
    record Contest(
            Set<StaffId> hands,
            @Nullable TaskKind asked,
            @Nullable LocalDate since,
            @Nullable LocalDate dueOn) {

        Contest {
            hands = Set.copyOf(hands);
        }

        static Contest of(CheckRecorded it) {
            return new Contest(Set.of(it.by()), null, null, null);
        }

        Contest by(@Nullable StaffId hand) {
            return new Contest(
                    Stream.concat(hands.stream(), Stream.ofNullable(hand)).collect(Collectors.toSet()),
                    null,
                    null,
                    null);
        }

        Contest asks(TaskKind kind, LocalDate on, LocalDate due) {
            return new Contest(hands, kind, on, due);
        }
    }

    CheckTasks with(PreSalesEvent event) {
        if (!(event instanceof CheckRecorded) && !event.check().equals(check)) {
            return this; // about one that was replaced
        }
        return switch (event) {
            case CheckRecorded e -> new CheckTasks(e.check(), null, List.of(), null, null, Contest.of(e));
            case CheckApproved e -> valid(e.validThrough(), List.of());
            case CheckApprovedWithConditions e ->
                valid(
                        e.validThrough(),
                        e.conditions().stream()
                                .map(it -> new Condition(it.condition(), e.occurredOn(), it.dueOn()))
                                .toList());
            case CheckDeferred ignored -> over(null, withdrawal);
            case RefusalProposed e -> over(new Waiting(e.occurredOn(), e.by()), withdrawal);
            case CheckRefused e -> over(null, null).contested(it -> it.by(e.secondPerson()));
            case RefusalOpened ignored -> this;
            case RefusalObjected e ->
                contested(it -> it.asks(TaskKind.OBJECTION_TO_DECIDE, e.occurredOn(), e.decideBy()));
            case RefusalObjectionDecided e -> contested(it -> it.by(e.by()));
            case RefusalAppealed e ->
                contested(it -> it.asks(
                        TaskKind.APPEAL_TO_DECIDE,
                        e.occurredOn(),
                        e.occurredOn().plusMonths(1)));
            case RefusalAppealDecided e -> contested(it -> it.by(e.by()));
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
        return new CheckTasks(check, through, left, null, withdrawal, contest);
    }

    private CheckTasks over(@Nullable Waiting refused, @Nullable Waiting wish) {
        return new CheckTasks(check, null, List.of(), refused, wish, contest);
    }

    private CheckTasks contested(UnaryOperator<Contest> change) {
        return contest == null
                ? this
                : new CheckTasks(check, validThrough, conditions, refusal, withdrawal, change.apply(contest));
    }

    private CheckTasks wished(@Nullable Waiting wish) {
        return new CheckTasks(check, validThrough, conditions, refusal, wish, contest);
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
        if (contest != null && contest.asked() != null && contest.since() != null) {
            var stage = contest.asked() == TaskKind.APPEAL_TO_DECIDE ? "appeal" : "objection";
            tasks.add(
                    Task.of(contest.asked(), contest.since(), contest.dueOn(), path + "/refusal/" + stage + "/decision")
                            .notBy(contest.hands()));
        }
        return tasks.stream().map(it -> it.about(programme)).toList();
    }
}
