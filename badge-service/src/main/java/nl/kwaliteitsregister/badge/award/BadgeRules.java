package nl.kwaliteitsregister.badge.award;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.badge.award.Badge.Awarded;
import nl.kwaliteitsregister.badge.award.Badge.Offered;
import nl.kwaliteitsregister.badge.award.Badge.Superseded;
import nl.kwaliteitsregister.badge.award.Badge.Withdrawn;
import nl.kwaliteitsregister.badge.award.BadgeCommand.AcceptBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.AskSecondLook;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Assess;
import nl.kwaliteitsregister.badge.award.BadgeCommand.EndBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.ExpireBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.GiveSecondLook;
import nl.kwaliteitsregister.badge.award.BadgeCommand.MissSecondLook;
import nl.kwaliteitsregister.badge.award.BadgeCommand.RecordVisit;
import nl.kwaliteitsregister.badge.award.BadgeCommand.RemindOfExpiry;
import nl.kwaliteitsregister.badge.award.BadgeRefusal.ByState;
import nl.kwaliteitsregister.badge.award.Badges.Look;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeAccepted;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeSuperseded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ExpiryReminded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.OfferWithdrawn;
import nl.kwaliteitsregister.contract.event.BadgeEvent.PanelVisited;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookGiven;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookMissed;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** The rules of badges (domain §4.7). */
public final class BadgeRules implements Decider<BadgeCommand, BadgeEvent, Badges> {

    private static final int WORKING_DAYS_TO_LOOK = 10;

    @Override
    public Badges initial(StreamId stream) {
        return Badges.NONE;
    }

    @Override
    public Decision<BadgeEvent> decide(BadgeCommand command, Badges badges, Moment moment) {
        return switch (command) {
            case Assess it -> assess(it, badges, moment.today());
            case AcceptBadge it -> Accepting.decide(it, badges, moment.today());
            case EndBadge it -> Validity.end(it, badges, moment.today());
            case RemindOfExpiry it -> Validity.remind(it, badges, moment.today());
            case ExpireBadge it -> Validity.expire(it, badges, moment.today());
            case RecordVisit it -> visit(it, moment);
            case AskSecondLook it -> ask(it, badges, moment);
            case GiveSecondLook it -> give(it, badges, moment);
            case MissSecondLook it -> miss(it, badges, moment);
        };
    }

    /** First whether what there is stays valid, then whether there is more. */
    private static Decision<BadgeEvent> assess(Assess command, Badges badges, LocalDate today) {
        if (badges.knewMoreThan(command.known())) {
            return nothingToDo();
        }
        return new Decision.Accepted<>(Stream.concat(
                        Measures.after(command, badges, today).stream(),
                        Offering.after(command, badges, today).stream())
                .toList());
    }

    private static Decision<BadgeEvent> visit(RecordVisit visit, Moment moment) {
        var of = visit.of();
        return moment.objectionTo(visit.occurredOn())
                .map(Decision::<BadgeEvent>refused)
                .orElseGet(() -> accepted(
                        new PanelVisited(of.network(), of.employer(), of.founder(), visit.occurredOn(), visit.by())));
    }

    private static Decision<BadgeEvent> ask(AskSecondLook asked, Badges badges, Moment moment) {
        if (!Rule.LEVELS.contains(asked.level())) {
            return refused(BadgeRefusal.ByContent.LEVEL_NOT_BY_RULE);
        }
        if (badges.find(asked.look()).isPresent()) {
            return nothingToDo();
        }
        if (badges.looks().stream().anyMatch(look -> look.isOpen() && look.level() == asked.level())) {
            return refused(ByState.SECOND_LOOK_ALREADY_ASKED);
        }
        var of = asked.of();
        return accepted(new SecondLookAsked(
                asked.look(),
                of.network(),
                of.employer(),
                of.founder(),
                moment.today(),
                asked.level(),
                WorkingDays.plusWorkingDays(moment.today(), WORKING_DAYS_TO_LOOK),
                school(asked)));
    }

    /**
     * One school has it to do, though another may look: the one that the employer deals with, else the same one each time.
     * It never goes by who decided something, for all readers of the topic learn it.
     */
    private static @Nullable InstitutionId school(AskSecondLook asked) {
        return asked.able().contains(asked.through())
                ? asked.through()
                : asked.able().stream()
                        .min(Comparator.comparing(InstitutionId::value))
                        .orElse(null);
    }

    /** Looking late is still looking. */
    private static Decision<BadgeEvent> give(GiveSecondLook given, Badges badges, Moment moment) {
        var of = given.of();
        return badges.find(given.look())
                .map(look -> look.isOpen()
                        ? Decision.<BadgeEvent>accepted(new SecondLookGiven(
                                look.id(),
                                of.network(),
                                of.employer(),
                                of.founder(),
                                moment.today(),
                                given.outcome(),
                                given.by(),
                                look.school()))
                        : Decision.<BadgeEvent>refused(ByState.SECOND_LOOK_ALREADY_GIVEN))
                .orElseGet(() -> refused(ByState.UNKNOWN_SECOND_LOOK));
    }

    private static Decision<BadgeEvent> miss(MissSecondLook missed, Badges badges, Moment moment) {
        var look = badges.find(missed.look()).filter(Look::isOpen).filter(it -> !it.missed());
        if (look.isEmpty()) {
            return nothingToDo();
        }
        var of = missed.of();
        var lookBy = look.get().lookBy();
        return moment.today().isAfter(lookBy)
                ? accepted(new SecondLookMissed(
                        missed.look(), of.network(), of.employer(), of.founder(), lookBy.plusDays(1)))
                : refused(new BadgeRefusal.SecondLookNotYetMissed(lookBy));
    }

    @Override
    public Badges evolve(Badges badges, BadgeEvent event) {
        return switch (event) {
            case BadgeOffered it -> badges.plus(new Offered(it)).decided(it.known());
            case OfferWithdrawn it ->
                badges.with(it.badge(), one -> new Withdrawn(one.offer())).decided(it.known());
            case BadgeAccepted it -> badges.with(it.badge(), one -> Accepting.awarded(one.offer(), it));
            case ValidityChanged it ->
                badges.with(it.badge(), one -> one instanceof Awarded awarded ? awarded.after(it) : one)
                        .decided(it.known());
            case ExpiryReminded it ->
                badges.with(
                        it.badge(), one -> one instanceof Awarded awarded ? awarded.reminded(it.daysBefore()) : one);
            case BadgeSuperseded it -> badges.with(it.badge(), one -> new Superseded(one.offer(), it.by()));
            case PanelVisited it -> badges.visited(it.occurredOn());
            case SecondLookAsked it ->
                badges.plus(new Look(it.look(), it.level(), it.occurredOn(), it.lookBy(), it.school(), null, false));
            case SecondLookGiven it -> badges.with(it.look(), look -> look.given(it.outcome()));
            case SecondLookMissed it -> badges.with(it.look(), Look::late);
        };
    }
}
