package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.CheckInsPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAgreed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionAsked;
import nl.kwaliteitsregister.contract.event.PlacementEvent.StartExceptionDeclined;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.placement.Gate.Arrival;
import nl.kwaliteitsregister.register.placement.Placement.Planned;
import nl.kwaliteitsregister.register.placement.Placement.StartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AgreeStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AskStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DeclineStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.StartPlacement;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByPerson;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ByState;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.DayOutside;
import org.jspecify.annotations.Nullable;

/** Through the gate, or past it with the leave of a second person (domain §4.2). */
final class Starting {

    private Starting() {}

    static Decision<PlacementEvent> start(StartPlacement start, Planned planned, Moment moment) {
        var day = start.occurredOn();
        var arrival = new Arrival(day, moment.today(), start.checks());
        var check = start.checks().on(day).validCheck();
        var agreed = Gate.refuses(arrival).isPresent() && planned.exception() instanceof StartException.Agreed;
        return moment.objectionTo(day)
                .or(() -> outside(day, planned.terms().period()))
                .or(() -> agreed ? Gate.forbids(arrival) : Gate.refuses(arrival))
                .<Decision<PlacementEvent>>map(Decision::refused)
                .orElseGet(() ->
                        started(planned.terms(), day, check.orElse(null), agreed, moment.today(), start.policy()));
    }

    private static Decision<PlacementEvent> started(
            Terms terms,
            LocalDate day,
            @Nullable CheckId check,
            boolean extraCheckIn,
            LocalDate today,
            CheckInPolicy policy) {
        var period = new Period(day, terms.period().until());
        var checkIns = new CheckInSchedule(terms.placement(), period, day, today, policy).plan(extraCheckIn, Set.of());
        return accepted(
                new PlacementStarted(terms.placement(), terms.employer(), terms.institution(), day, check),
                new CheckInsPlanned(terms.placement(), terms.employer(), terms.institution(), day, checkIns));
    }

    static Decision<PlacementEvent> ask(AskStartException ask, Planned planned, Moment moment) {
        var terms = planned.terms();
        return moment.objectionTo(ask.occurredOn())
                .or(() -> alreadyAsked(planned.exception()))
                .or(() -> forbidden(terms, ask.checks(), moment))
                .or(() -> needless(terms, ask.checks(), moment))
                .<Decision<PlacementEvent>>map(Decision::refused)
                .orElseGet(() -> accepted(new StartExceptionAsked(
                        terms.placement(),
                        terms.employer(),
                        terms.institution(),
                        ask.occurredOn(),
                        ask.reason(),
                        ask.by())));
    }

    static Decision<PlacementEvent> agree(AgreeStartException agree, Planned planned, Moment moment) {
        var terms = planned.terms();
        return switch (planned.exception()) {
            case StartException.None ignored -> refused(ByState.NO_EXCEPTION_ASKED);
            case StartException.Agreed ignored -> refused(ByState.EXCEPTION_ALREADY_AGREED);
            case StartException.Asked asked ->
                moment.objectionTo(agree.occurredOn())
                        .or(() -> notSecond(agree.by(), asked, terms))
                        .or(() -> forbidden(terms, agree.checks(), moment))
                        .<Decision<PlacementEvent>>map(Decision::refused)
                        .orElseGet(() -> accepted(new StartExceptionAgreed(
                                terms.placement(),
                                terms.employer(),
                                terms.institution(),
                                agree.occurredOn(),
                                agree.by())));
        };
    }

    static Decision<PlacementEvent> decline(DeclineStartException decline, Planned planned, Moment moment) {
        var terms = planned.terms();
        return switch (planned.exception()) {
            case StartException.None ignored -> refused(ByState.NO_EXCEPTION_ASKED);
            case StartException.Agreed ignored -> refused(ByState.EXCEPTION_ALREADY_AGREED);
            case StartException.Asked asked ->
                moment.objectionTo(decline.occurredOn())
                        .or(() -> notSecond(decline.by(), asked, terms))
                        .<Decision<PlacementEvent>>map(Decision::refused)
                        .orElseGet(() -> accepted(new StartExceptionDeclined(
                                terms.placement(),
                                terms.employer(),
                                terms.institution(),
                                decline.occurredOn(),
                                decline.by(),
                                decline.reason())));
        };
    }

    private static Optional<Refusal> outside(LocalDate day, Period period) {
        return day.isBefore(period.from()) || day.isAfter(period.until())
                ? Optional.of(new DayOutside("/occurredOn", period.from(), period.until()))
                : Optional.empty();
    }

    private static Optional<Refusal> alreadyAsked(StartException exception) {
        return switch (exception) {
            case StartException.None ignored -> Optional.empty();
            case StartException.Asked ignored -> Optional.of(ByState.EXCEPTION_ALREADY_ASKED);
            case StartException.Agreed ignored -> Optional.of(ByState.EXCEPTION_ALREADY_AGREED);
        };
    }

    private static Optional<Refusal> forbidden(Terms terms, HostChecks checks, Moment moment) {
        return Gate.forbids(new Arrival(terms.period().from(), moment.today(), checks))
                .map(reason -> reason);
    }

    /** Where the gate is open on the planned first day and, where that has passed, today. */
    private static Optional<Refusal> needless(Terms terms, HostChecks checks, Moment moment) {
        var from = terms.period().from();
        var today = moment.today();
        var day = today.isBefore(from) ? from : today;
        return isOpen(from, today, checks) && isOpen(day, today, checks)
                ? Optional.of(ByState.EXCEPTION_NOT_NEEDED)
                : Optional.empty();
    }

    private static boolean isOpen(LocalDate day, LocalDate today, HostChecks checks) {
        return Gate.refuses(new Arrival(day, today, checks)).isEmpty();
    }

    /** Nobody decides on what they asked for, nor on a placement they supervise (domain §2). */
    static Optional<Refusal> notSecond(StaffId second, StartException.Asked asked, Terms terms) {
        if (second.equals(asked.by())) {
            return Optional.of(ByPerson.SECOND_PERSON_ASKED_FOR_IT);
        }
        return terms.supervisors().contains(second)
                ? Optional.of(ByPerson.SECOND_PERSON_SUPERVISES_IT)
                : Optional.empty();
    }
}
