package nl.kwaliteitsregister.projection.hostfile.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.event.PlacementEvent.EarlyEnd;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.projection.hostfile.Closing;
import nl.kwaliteitsregister.projection.hostfile.Gate;
import nl.kwaliteitsregister.projection.hostfile.Placement;
import nl.kwaliteitsregister.projection.hostfile.Plan;
import nl.kwaliteitsregister.projection.hostfile.Stay;
import org.jspecify.annotations.Nullable;

/**
 * One placement as every reader of it sees it (domain §4.2); evaluations stand apart.
 *
 * @param stays of stops that came while it ran: the student decides with the school to stay or to leave
 * @param gradedOn absent until the student has a grade
 * @param version sequence of the placement's stream, for {@code If-Match}
 */
public record PlacementAnswer(
        PlacementId placement,
        Programme programme,
        Route route,
        Scope scope,
        Period period,
        BigDecimal hoursPerWeek,
        Sealed student,
        StaffId supervisor,
        GateAnswer gate,
        List<CheckInAnswer> checkIns,
        List<StayAnswer> stays,
        @Nullable LocalDate gradedOn,
        @Nullable ClosingAnswer closing,
        long version) {

    /**
     * How it stands before the gate.
     *
     * @param state {@code nothing-asked}, {@code check-before-start}, {@code exception-asked},
     *     {@code exception-agreed}, {@code exception-declined} or {@code started}
     * @param task whether somebody has something to do before it can start
     * @param check the check a start rests on
     */
    public record GateAnswer(
            String state,
            boolean task,
            @Nullable LocalDate on,
            @Nullable Sealed reason,
            @Nullable CheckId check) {

        static GateAnswer of(Gate gate) {
            return switch (gate) {
                case Gate.NothingAsked it -> new GateAnswer("nothing-asked", it.asksSomebody(), null, null, null);
                case Gate.CheckAsked it -> new GateAnswer("check-before-start", it.asksSomebody(), it.on(), null, null);
                case Gate.ExceptionAsked it ->
                    new GateAnswer("exception-asked", it.asksSomebody(), it.on(), it.reason(), null);
                case Gate.ExceptionAgreed it ->
                    new GateAnswer("exception-agreed", it.asksSomebody(), it.on(), null, null);
                case Gate.ExceptionDeclined it ->
                    new GateAnswer("exception-declined", it.asksSomebody(), it.on(), it.reason(), null);
                case Gate.Passed it -> new GateAnswer("started", it.asksSomebody(), it.on(), null, it.check());
            };
        }
    }

    /**
     * How it came to its end.
     *
     * @param state {@code ended} or {@code cancelled}
     * @param early who ended it before its time, and why
     * @param reason why it was cancelled
     */
    public record ClosingAnswer(
            String state,
            LocalDate on,
            @Nullable EarlyEnd early,
            @Nullable Sealed reason) {

        static ClosingAnswer of(Closing closing) {
            return switch (closing) {
                case Closing.Ended it -> new ClosingAnswer("ended", it.on(), it.early(), null);
                case Closing.Cancelled it -> new ClosingAnswer("cancelled", it.on(), null, it.reason());
            };
        }
    }

    /**
     * What the student was asked at a stop.
     *
     * @param step the stop
     * @param choice absent while it is asked
     * @param studyTimeLost why leaving costs study time; absent: it costs none
     */
    public record StayAnswer(
            StepId step,
            LocalDate askedOn,
            @Nullable StayChoice choice,
            @Nullable LocalDate decidedOn,
            @Nullable Sealed studyTimeLost) {

        static StayAnswer of(Stay it) {
            var decision = it.decision();
            return decision == null
                    ? new StayAnswer(it.step(), it.askedOn(), null, null, null)
                    : new StayAnswer(
                            it.step(), it.askedOn(), decision.choice(), decision.on(), decision.studyTimeLost());
        }
    }

    static PlacementAnswer of(PlacementId id, Plan plan, Placement it) {
        return new PlacementAnswer(
                id,
                plan.programme(),
                plan.route(),
                plan.scope(),
                plan.period(),
                plan.hoursPerWeek(),
                plan.student(),
                plan.supervisor(),
                GateAnswer.of(it.gate()),
                it.checkIns().stream().map(CheckInAnswer::of).toList(),
                it.stays().stream().map(StayAnswer::of).toList(),
                it.gradedOn(),
                it.closing() == null ? null : ClosingAnswer.of(it.closing()),
                it.version());
    }
}
