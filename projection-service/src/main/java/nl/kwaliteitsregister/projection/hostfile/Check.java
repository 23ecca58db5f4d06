package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApprovedWithConditions;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckDeferred;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckExpired;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRefused;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMet;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.ConditionMissed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Promise;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalNotAgreed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalProposed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishDiscussed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishWithdrawalAgreed;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One pre-sales check (domain §4.1).
 *
 * @param knockOutsFailed criteria whose answer knocks out; PS13 leaves it when the wish was withdrawn and agreed
 * @param talk the last talk about a discriminatory wish
 */
public record Check(
        CheckId id,
        LocalDate on,
        Instant recordedAt,
        int formVersion,
        @Nullable Route route,
        SortedMap<Criterion, Answer> answers,
        SortedSet<Criterion> knockOutsFailed,
        List<Promise> promises,
        StaffId by,
        Outcome outcome,
        List<Condition> conditions,
        @Nullable WishTalk talk) {

    public Check {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        knockOutsFailed = Collections.unmodifiableSortedSet(new TreeSet<>(knockOutsFailed));
        promises = List.copyOf(promises);
        conditions = List.copyOf(conditions);
    }

    /** A point to mend, with the day it was met or its deadline passed. */
    public record Condition(
            ConditionId id,
            @Nullable Criterion criterion,
            Sealed text,
            LocalDate dueOn,
            @Nullable LocalDate metOn,
            @Nullable LocalDate missedOn) {}

    public record WishTalk(
            LocalDate on,
            boolean withdrawn,
            Sealed conversation,
            @Nullable StaffId agreedBy) {}

    static Check of(CheckRecorded event, Instant recordedAt) {
        return new Check(
                event.check(),
                event.occurredOn(),
                recordedAt,
                event.formVersion(),
                event.route(),
                new TreeMap<>(event.answers()),
                KnockOuts.failedIn(event),
                event.promises(),
                event.by(),
                new Outcome.Open(),
                List.of(),
                null);
    }

    /** What a later event of the stream made of this check. */
    Check with(PreSalesEvent event) {
        return switch (event) {
            case CheckApproved e -> approved(new Outcome.Approved(e.occurredOn(), e.validThrough()));
            case CheckApprovedWithConditions e ->
                now(new Outcome.ApprovedWithConditions(e.occurredOn(), e.validThrough()))
                        .under(e.conditions().stream().map(Check::open).toList());
            case CheckDeferred e -> now(new Outcome.Deferred(e.occurredOn(), e.reason()));
            case RefusalProposed e -> now(new Outcome.RefusalProposed(e.occurredOn(), e.reasons(), e.by()));
            case CheckRefused e -> now(new Outcome.Refused(e.occurredOn(), e.reasons(), e.secondPerson()));
            case RefusalNotAgreed e -> now(new Outcome.Deferred(e.occurredOn(), e.reason()));
            case CheckExpired e -> now(new Outcome.Expired(e.occurredOn()));
            case ConditionMet e -> met(e);
            case ConditionMissed e -> missed(e);
            case WishDiscussed e -> talkedAbout(new WishTalk(e.occurredOn(), e.withdrawn(), e.conversation(), null));
            case WishWithdrawalAgreed e -> agreed(e.secondPerson());
            case CheckRecorded ignored -> this;
        };
    }

    private static Condition open(PreSalesEvent.Condition it) {
        return new Condition(it.condition(), it.criterion(), it.text(), it.dueOn(), null, null);
    }

    private Check met(ConditionMet event) {
        return under(Lists.changed(
                conditions,
                it -> it.id().equals(event.condition()),
                it -> new Condition(
                        it.id(), it.criterion(), it.text(), it.dueOn(), event.occurredOn(), it.missedOn())));
    }

    private Check missed(ConditionMissed event) {
        return under(Lists.changed(
                conditions,
                it -> it.id().equals(event.condition()),
                it -> new Condition(it.id(), it.criterion(), it.text(), it.dueOn(), it.metOn(), event.occurredOn())));
    }

    /** Approved as it is: whatever the form looks like, no knock-out failed for the programmes of this institution. */
    private Check approved(Outcome.Approved now) {
        return changed(Collections.emptySortedSet(), now, conditions, talk);
    }

    private Check agreed(StaffId secondPerson) {
        var failed = new TreeSet<>(knockOutsFailed);
        failed.remove(Criterion.PS13);
        var agreed = talk == null ? null : new WishTalk(talk.on(), talk.withdrawn(), talk.conversation(), secondPerson);
        return changed(failed, outcome, conditions, agreed);
    }

    private Check now(Outcome changed) {
        return changed(knockOutsFailed, changed, conditions, talk);
    }

    private Check under(List<Condition> changed) {
        return changed(knockOutsFailed, outcome, changed, talk);
    }

    private Check talkedAbout(WishTalk changed) {
        return changed(knockOutsFailed, outcome, conditions, changed);
    }

    private Check changed(
            SortedSet<Criterion> failed, Outcome outcome, List<Condition> conditions, @Nullable WishTalk talk) {
        return new Check(
                id, on, recordedAt, formVersion, route, answers, failed, promises, by, outcome, conditions, talk);
    }
}
