package nl.kwaliteitsregister.register.aftersales;

import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsCoordinator;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsEmployer;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsStudent;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.BeforeTheEnd;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ByContent;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ByState;
import nl.kwaliteitsregister.register.aftersales.Answered.Respondent;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.Placement.Ended;
import nl.kwaliteitsregister.register.placement.Placement.Known;

/** The rules about evaluations (domain §4.3): each respondent once, after the end, with a complete form. */
public final class AfterSalesRules implements Decider<AfterSalesCommand, AfterSalesEvent, Answered> {

    /** Version of the three forms. */
    static final int FORM_VERSION = 1;

    @Override
    public Answered initial(StreamId stream) {
        return Answered.BY_NOBODY;
    }

    @Override
    public Decision<AfterSalesEvent> decide(AfterSalesCommand command, Answered answered, Moment moment) {
        return switch (command) {
            case EvaluateAsCoordinator form ->
                once(Respondent.COORDINATOR, answered, form, moment, over -> CoordinatorForm.of(form, over));
            case EvaluateAsStudent form ->
                once(Respondent.STUDENT, answered, form, moment, over -> StudentForm.of(form, over));
            case EvaluateAsEmployer form ->
                once(Respondent.EMPLOYER, answered, form, moment, over -> EmployerForm.of(form, over));
        };
    }

    /** What a form says once it is read against the placement: its faults, and the fact where there are none. */
    record Reading(List<AfterSalesRefusal> faults, Supplier<AfterSalesEvent> fact) {}

    private static Decision<AfterSalesEvent> once(
            Respondent respondent,
            Answered answered,
            AfterSalesCommand form,
            Moment moment,
            Function<Ended, Reading> read) {
        if (form.about() instanceof Known known && !known.terms().institution().equals(form.institution())) {
            return refused(ByState.NO_PLACEMENT_TO_EVALUATE);
        }
        return switch (form.about()) {
            case Placement.Unknown ignored -> refused(ByState.NO_PLACEMENT_TO_EVALUATE);
            case Placement.Planned ignored -> refused(ByState.PLACEMENT_NOT_OVER);
            case Placement.Running ignored -> refused(ByState.PLACEMENT_NOT_OVER);
            case Placement.Cancelled ignored -> refused(ByState.NEVER_STARTED);
            case Ended over ->
                answered.by(respondent)
                        ? refused(ByState.ALREADY_EVALUATED)
                        : complete(form, over, moment, read.apply(over));
        };
    }

    private static Decision<AfterSalesEvent> complete(
            AfterSalesCommand form, Ended over, Moment moment, Reading reading) {
        var faults = Stream.concat(
                        Stream.of(moment.objectionTo(form.occurredOn()), beforeTheEnd(form, over), unknownForm(form))
                                .flatMap(Optional::stream),
                        reading.faults().stream())
                .toList();
        return faults.isEmpty() ? Decision.accepted(reading.fact().get()) : refused(Refusal.of(faults));
    }

    private static Optional<Refusal> beforeTheEnd(AfterSalesCommand form, Ended over) {
        return form.occurredOn().isBefore(over.lastDay())
                ? Optional.of(new BeforeTheEnd(over.lastDay()))
                : Optional.empty();
    }

    private static Optional<Refusal> unknownForm(AfterSalesCommand form) {
        return form.formVersion() == FORM_VERSION ? Optional.empty() : Optional.of(ByContent.UNKNOWN_EVALUATION_FORM);
    }

    @Override
    public Answered evolve(Answered answered, AfterSalesEvent event) {
        return switch (event) {
            case CoordinatorEvaluated form -> answered.and(ToHost.of(form));
            case StudentEvaluated ignored -> answered.and(Respondent.STUDENT);
            case EmployerEvaluated form -> answered.and(FromHost.of(form));
        };
    }
}
