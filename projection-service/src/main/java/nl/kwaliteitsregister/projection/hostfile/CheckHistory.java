package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.Verdict;
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
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalAppealDecided;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalAppealed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalNotAgreed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjected;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalObjectionDecided;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalOpened;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalProposed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishDiscussed;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.WishWithdrawalAgreed;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One pre-sales check by both times: what was found, and everything that came of it since (domain §4.1).
 *
 * @param knockOutsFailed criteria whose answer knocks out, as the form was filled in
 * @param outcomes in the order in which they happened
 * @param talks about a discriminatory wish, in the order in which they were held
 * @param agreed a second person agreed that the wish was taken back
 */
public record CheckHistory(
        CheckId id,
        Told told,
        int formVersion,
        @Nullable Route route,
        SortedMap<Criterion, Answer> answers,
        SortedSet<Criterion> knockOutsFailed,
        List<Promise> promises,
        StaffId by,
        List<Decided> outcomes,
        List<Point> points,
        List<Talk> talks,
        @Nullable Agreed agreed) {

    public CheckHistory {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        knockOutsFailed = Collections.unmodifiableSortedSet(new TreeSet<>(knockOutsFailed));
        promises = List.copyOf(promises);
        outcomes = List.copyOf(outcomes);
        points = List.copyOf(points);
        talks = List.copyOf(talks);
    }

    public record Decided(Told told, Outcome outcome) {}

    /** A condition: a point to mend. */
    public record Point(
            Told told,
            ConditionId id,
            @Nullable Criterion criterion,
            Sealed text,
            LocalDate dueOn,
            @Nullable Told met,
            @Nullable Told missed) {

        private Check.Condition asOf(AsOf asOf) {
            return new Check.Condition(id, criterion, text, dueOn, day(met, asOf), day(missed, asOf));
        }

        private static @Nullable LocalDate day(@Nullable Told told, AsOf asOf) {
            return told != null && asOf.counts(told) ? told.on() : null;
        }
    }

    public record Talk(Told told, boolean withdrawn, Sealed conversation) {}

    public record Agreed(Told told, StaffId by) {}

    static CheckHistory of(CheckRecorded event, Told told) {
        return new CheckHistory(
                event.check(),
                told,
                event.formVersion(),
                event.route(),
                new TreeMap<>(event.answers()),
                KnockOuts.failedIn(event),
                event.promises(),
                event.by(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** With what a later event of the stream made of it. */
    CheckHistory with(PreSalesEvent event, Told told) {
        return switch (event) {
            case CheckApproved e -> decided(told, new Outcome.Approved(e.occurredOn(), e.validThrough()));
            case CheckApprovedWithConditions e ->
                decided(told, new Outcome.ApprovedWithConditions(e.occurredOn(), e.validThrough()))
                        .with(points(e, told), talks, agreed);
            case CheckDeferred e -> decided(told, new Outcome.Deferred(e.occurredOn(), e.reason()));
            case RefusalProposed e -> decided(told, new Outcome.RefusalProposed(e.occurredOn(), e.reasons(), e.by()));
            case CheckRefused e ->
                decided(told, new Outcome.Refused(e.occurredOn(), e.reasons(), e.secondPerson(), false));
            case RefusalOpened ignored -> this;
            case RefusalObjected ignored -> disputed(told, true);
            case RefusalObjectionDecided e -> decided(told, e.occurredOn(), e.verdict(), e.motivation());
            case RefusalAppealed ignored -> disputed(told, true);
            case RefusalAppealDecided e -> decided(told, e.occurredOn(), e.verdict(), e.motivation());
            case RefusalNotAgreed e -> decided(told, new Outcome.Deferred(e.occurredOn(), e.reason()));
            case CheckExpired e -> decided(told, new Outcome.Expired(e.occurredOn()));
            case ConditionMet e -> with(met(e.condition(), told), talks, agreed);
            case ConditionMissed e -> with(missed(e.condition(), told), talks, agreed);
            case WishDiscussed e -> with(points, talked(new Talk(told, e.withdrawn(), e.conversation())), agreed);
            case WishWithdrawalAgreed e -> with(points, talks, new Agreed(told, e.secondPerson()));
            case CheckRecorded ignored -> this;
        };
    }

    /** A refusal that was annulled never counted: the check stands deferred. */
    private CheckHistory decided(Told told, LocalDate on, Verdict verdict, Sealed motivation) {
        return verdict == Verdict.ANNULLED
                ? decided(told, new Outcome.Deferred(on, motivation))
                : disputed(told, false);
    }

    private CheckHistory disputed(Told told, boolean disputed) {
        return outcomes.reversed().stream()
                .map(Decided::outcome)
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .findFirst()
                .map(it -> decided(told, new Outcome.Refused(it.on(), it.reasons(), it.secondPerson(), disputed)))
                .orElse(this);
    }

    private CheckHistory decided(Told told, Outcome outcome) {
        return new CheckHistory(
                id,
                this.told,
                formVersion,
                route,
                answers,
                knockOutsFailed,
                promises,
                by,
                Lists.inOrder(
                        outcomes, new Decided(told, outcome), it -> it.told().on()),
                points,
                talks,
                agreed);
    }

    private List<Talk> talked(Talk talk) {
        return Lists.inOrder(talks, talk, it -> it.told().on());
    }

    private static List<Point> points(CheckApprovedWithConditions event, Told told) {
        return event.conditions().stream()
                .map(it -> new Point(told, it.condition(), it.criterion(), it.text(), it.dueOn(), null, null))
                .toList();
    }

    private List<Point> met(ConditionId condition, Told told) {
        return Lists.changed(
                points,
                it -> it.id().equals(condition),
                it -> new Point(it.told(), it.id(), it.criterion(), it.text(), it.dueOn(), told, it.missed()));
    }

    private List<Point> missed(ConditionId condition, Told told) {
        return Lists.changed(
                points,
                it -> it.id().equals(condition),
                it -> new Point(it.told(), it.id(), it.criterion(), it.text(), it.dueOn(), it.met(), told));
    }

    private CheckHistory with(List<Point> points, List<Talk> talks, @Nullable Agreed agreed) {
        return new CheckHistory(
                id, told, formVersion, route, answers, knockOutsFailed, promises, by, outcomes, points, talks, agreed);
    }

    /** The check as it stood; empty where it had not happened or was not known. */
    Optional<Check> asOf(AsOf asOf) {
        if (!asOf.counts(told)) {
            return Optional.empty();
        }
        var decided = asOf.latest(outcomes, Decided::told).orElseGet(() -> new Decided(told, new Outcome.Open()));
        return Optional.of(new Check(
                id,
                told.on(),
                told.at(),
                formVersion,
                route,
                answers,
                failed(asOf),
                promises,
                by,
                decided.outcome(),
                decided.told(),
                asOf.of(points, Point::told).stream().map(it -> it.asOf(asOf)).toList(),
                wish(asOf)));
    }

    /** Approved as it is: whatever the form looks like, no knock-out failed for the programmes of this institution. */
    private SortedSet<Criterion> failed(AsOf asOf) {
        if (asOf.of(outcomes, Decided::told).stream().anyMatch(it -> it.outcome() instanceof Outcome.Approved)) {
            return Collections.emptySortedSet();
        }
        var failed = new TreeSet<>(knockOutsFailed);
        if (agreed != null && asOf.counts(agreed.told())) {
            failed.remove(Criterion.PS13);
        }
        return failed;
    }

    private Check.@Nullable WishTalk wish(AsOf asOf) {
        var second = agreed != null && asOf.counts(agreed.told()) ? agreed.by() : null;
        return asOf.latest(talks, Talk::told)
                .map(it -> new Check.WishTalk(it.told().on(), it.withdrawn(), it.conversation(), second))
                .orElse(null);
    }
}
