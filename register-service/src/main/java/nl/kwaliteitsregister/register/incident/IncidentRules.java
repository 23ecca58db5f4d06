package nl.kwaliteitsregister.register.incident;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EvidenceRaised;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentOpened;
import nl.kwaliteitsregister.contract.event.IncidentEvent.SignalLinked;
import nl.kwaliteitsregister.contract.event.IncidentEvent.SignalSplitOff;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.incident.Incident.Opened;
import nl.kwaliteitsregister.register.incident.Incident.Unopened;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ClearFacts;
import nl.kwaliteitsregister.register.incident.IncidentCommand.DecideEstablishing;
import nl.kwaliteitsregister.register.incident.IncidentCommand.EndIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.FollowWithdrawal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.LinkSignal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.OpenIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ProposeEstablishing;
import nl.kwaliteitsregister.register.incident.IncidentCommand.RaiseEvidence;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ReportIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.SplitOffSignal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.TellFacts;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByState;

/** The rules of incidents: which signals form one, how well it is supported, what may be told, how it ends. */
public final class IncidentRules implements Decider<IncidentCommand, IncidentEvent, Incident> {

    @Override
    public Incident initial(StreamId stream) {
        return new Unopened();
    }

    @Override
    public Decision<IncidentEvent> decide(IncidentCommand command, Incident incident, Moment moment) {
        var today = moment.today();
        return switch (command) {
            case OpenIncident open -> incident instanceof Unopened ? accepted(opened(open)) : nothingToDo();
            case LinkSignal c -> of(c, incident, it -> link(c, it, today));
            case SplitOffSignal c -> of(c, incident, it -> splitOff(c, it, today));
            case ReportIncident c -> of(c, incident, it -> report(c, it, today));
            case RaiseEvidence c -> live(c, incident, it -> raise(c, it, today));
            case ProposeEstablishing c -> live(c, incident, it -> Establishing.propose(c, it, today));
            case DecideEstablishing c -> live(c, incident, it -> Establishing.decide(c, it, today));
            case ClearFacts c -> live(c, incident, it -> Clearing.clear(c, it, today));
            case TellFacts c -> of(c, incident, it -> Clearing.tell(c, it, today));
            case FollowWithdrawal c -> of(c, incident, it -> Ending.withdraw(c, it, today));
            case EndIncident c -> of(c, incident, it -> Ending.end(c, it, today));
        };
    }

    private static IncidentOpened opened(OpenIncident asked) {
        return new IncidentOpened(
                asked.incident(),
                asked.employer(),
                asked.institution(),
                asked.occurredOn(),
                asked.first(),
                asked.evidence());
    }

    private static Decision<IncidentEvent> link(LinkSignal asked, Opened incident, LocalDate today) {
        return incident.source(asked.further().signal()).isPresent()
                ? nothingToDo()
                : accepted(new SignalLinked(
                        asked.incident(), incident.employer(), asked.institution(), today, asked.further()));
    }

    private static Decision<IncidentEvent> splitOff(SplitOffSignal asked, Opened incident, LocalDate today) {
        return incident.source(asked.signal()).isEmpty()
                ? nothingToDo()
                : accepted(new SignalSplitOff(
                        asked.incident(),
                        incident.employer(),
                        asked.institution(),
                        today,
                        asked.signal(),
                        asked.movedTo()));
    }

    /** What a student agreed to be used is no longer only kept. */
    private static Decision<IncidentEvent> report(ReportIncident asked, Opened incident, LocalDate today) {
        return incident.isOver() || incident.evidence().isAtLeast(EvidenceClass.REPORTED)
                ? nothingToDo()
                : accepted(new EvidenceRaised(
                        asked.incident(),
                        incident.employer(),
                        asked.institution(),
                        today,
                        EvidenceClass.REPORTED,
                        EvidenceBasis.REPORT,
                        asked.signal(),
                        null,
                        Set.of(asked.by())));
    }

    private static Decision<IncidentEvent> raise(RaiseEvidence asked, Opened incident, LocalDate today) {
        var objection = Raising.objectionTo(asked, incident);
        return objection != null
                ? refused(objection)
                : accepted(new EvidenceRaised(
                        asked.incident(),
                        incident.employer(),
                        asked.institution(),
                        today,
                        asked.basis().reaches(),
                        asked.basis(),
                        asked.source(),
                        asked.account(),
                        Set.of(asked.by())));
    }

    /** Another institution's incident is unknown to this one. */
    private static Decision<IncidentEvent> of(
            IncidentCommand command, Incident incident, Function<Opened, Decision<IncidentEvent>> rule) {
        return incident instanceof Opened it && it.institution().equals(command.institution())
                ? rule.apply(it)
                : refused(ByState.UNKNOWN_INCIDENT);
    }

    /** For what needs an incident that is not over and that a signal supports. */
    private static Decision<IncidentEvent> live(
            IncidentCommand command, Incident incident, Function<Opened, Decision<IncidentEvent>> rule) {
        return of(command, incident, it -> {
            if (it.isOver()) {
                return refused(ByState.INCIDENT_OVER);
            }
            return it.sources().isEmpty() ? refused(ByState.INCIDENT_WITHOUT_SIGNALS) : rule.apply(it);
        });
    }

    @Override
    public Incident evolve(Incident incident, IncidentEvent event) {
        return History.after(incident, event);
    }
}
