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
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Promise;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.standing.CheckFact.Result;
import org.jspecify.annotations.Nullable;

/**
 * One pre-sales check as it stood at some moment (domain §4.1).
 *
 * @param knockOutsFailed criteria whose answer knocks out; PS13 leaves it when the wish was withdrawn and agreed
 * @param outcomeTold what made it stand as it does
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
        Told outcomeTold,
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

    /** Whether a discriminatory wish was heard and not yet taken back with a second person's consent. */
    boolean wishStands() {
        return knockOutsFailed.contains(Criterion.PS13);
    }

    /** What it says about placements. */
    Result result() {
        return switch (outcome) {
            case Outcome.Open ignored -> Result.DEFERRED;
            case Outcome.Approved ignored -> Result.APPROVED;
            case Outcome.ApprovedWithConditions ignored ->
                conditions.stream().allMatch(it -> it.metOn() != null) ? Result.APPROVED : Result.CONDITIONAL;
            case Outcome.Deferred ignored -> Result.DEFERRED;
            case Outcome.RefusalProposed ignored -> Result.REFUSAL_PROPOSED;
            case Outcome.Refused ignored -> Result.REFUSED;
            case Outcome.Expired ignored -> Result.EXPIRED;
        };
    }
}
