package nl.kwaliteitsregister.register.casework.kafka;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.code.Telling;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingOpened;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentEnded;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanMet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.StepCarriedOver;
import nl.kwaliteitsregister.contract.event.SuccessionEvent.SuccessorLinked;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.casework.lookup.KnownIncidents;
import nl.kwaliteitsregister.register.incident.IncidentCommand.TellFacts;
import nl.kwaliteitsregister.register.ladder.HeldStep;
import nl.kwaliteitsregister.register.ladder.Ladder;
import nl.kwaliteitsregister.register.ladder.LadderCommand.ConsiderIncidents;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.ladder.Review;
import nl.kwaliteitsregister.register.ladder.StepCommand.DropIncident;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.AnnulCarriedStep;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.EndCarriedStep;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.NoteCarriedOver;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalRules;

/**
 * When an incident changes its thresholds are looked at again; when it ends, what rests on it is; and when an employer
 * was told, the incident knows. Interns who are there are asked at a stop, the employer is told what ends by itself, and
 * institutions learn that others gave a final warning too. Each is sent again without harm.
 */
final class LadderFollower implements EventHandler {

    private final Streams streams;
    private final KnownIncidents incidents;
    private final StopFollower stops;
    private final EndingTeller endings;
    private final WarningCounter warnings;
    private final CommandSender sender;

    LadderFollower(
            Streams streams,
            KnownIncidents incidents,
            StopFollower stops,
            EndingTeller endings,
            WarningCounter warnings,
            CommandSender sender) {
        this.streams = streams;
        this.incidents = incidents;
        this.stops = stops;
        this.endings = endings;
        this.warnings = warnings;
        this.sender = sender;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        var by = Circumstances.causedBy(recorded.id(), recorded.correlationId(), recorded.traceparent());
        var event = recorded.event();
        Stream.of(after(event).stream(), stops.after(event).stream(), endings.after(event).stream())
                .flatMap(commands -> commands)
                .forEach(command -> {
                    var ignored = sender.send(command, by);
                });
        warnings.after(event);
    }

    private List<Command> after(RegisterEvent event) {
        if (event instanceof IncidentEnded ended) {
            return ladders(ended.institution(), ended.employer())
                    .<Command>map(ladder -> new DropIncident(ladder, ended.incident(), ended.end()))
                    .toList();
        }
        if (event instanceof IncidentEvent changed) {
            return List.of(consider(LadderId.ofHost(changed.institution(), changed.employer()), changed.incident()));
        }
        if (event instanceof SignalEvent changed) {
            return ofSignal(changed);
        }
        if (event instanceof HearingOpened opened) {
            var one = ladder(opened.ladder()).cases().get(opened.caseId());
            return one == null
                    ? List.of()
                    : told(opened.institution(), one.proposal().incidents(), Telling.HEARING, opened.hearer());
        }
        if (event instanceof StepDecided decided) {
            return ofStep(decided);
        }
        return event instanceof LadderEvent changed ? ofSuccession(changed) : List.of();
    }

    /** The ladder where a step began learns where it went; what becomes of it there becomes of what was carried over. */
    private List<Command> ofSuccession(LadderEvent event) {
        return switch (event) {
            case SuccessorLinked linked ->
                List.of(new NoteCarriedOver(linked.predecessor(), linked.origin(), linked.ladder(), linked.step()));
            case StepCarriedOver over -> followOrigin(over.ladder(), over.step(), over.occurredOn());
            case StepEnded ended -> followOrigin(ended.ladder(), ended.step(), ended.occurredOn());
            case StepAnnulled annulled -> followOrigin(annulled.ladder(), annulled.step(), annulled.occurredOn());
            case PlanMet met -> followOrigin(met.ladder(), met.step(), met.occurredOn());
            case LadderEvent ignored -> List.of();
        };
    }

    private List<Command> followOrigin(LadderId id, StepId step, LocalDate day) {
        var ladder = ladder(id);
        var origin = ladder.steps().get(step);
        return origin == null
                ? List.of()
                : ladder.links()
                        .carriedOn(step)
                        .flatMap(one -> fate(one, origin, day).stream())
                        .toList();
    }

    private static Optional<Command> fate(StepCarriedOver one, HeldStep origin, LocalDate day) {
        return switch (origin) {
            case HeldStep.Annulled ignored -> Optional.of(new AnnulCarriedStep(one.successor(), one.carried()));
            case HeldStep.Over over -> Optional.of(new EndCarriedStep(one.successor(), one.carried(), over.endedOn()));
            case HeldStep.Live live ->
                live.level() == live.decided().level()
                        ? Optional.empty()
                        : Optional.of(new EndCarriedStep(one.successor(), one.carried(), day));
        };
    }

    /** A severity counts as soon as somebody set or confirmed it. */
    private List<Command> ofSignal(SignalEvent event) {
        var severity = event instanceof SignalEvent.SeverityAssessed || event instanceof SignalEvent.SeverityConfirmed;
        return severity && streams.state(new SignalRules(), event.stream()) instanceof Signal.Recorded signal
                ? List.of(consider(LadderId.ofHost(event.institution(), event.employer()), signal.incident()))
                : List.of();
    }

    /** Notes and warnings add up; and who reads a notice was told. */
    private List<Command> ofStep(StepDecided decided) {
        var commands = new ArrayList<Command>();
        if (decided.caseId() != null) {
            commands.addAll(told(decided.institution(), decided.incidents(), Telling.NOTICE, decided.by()));
        }
        decided.incidents().stream().limit(1).forEach(one -> commands.add(consider(decided.ladder(), one.incident())));
        return commands;
    }

    private static List<Command> told(InstitutionId institution, List<Carried> carried, Telling how, StaffId by) {
        return carried.stream()
                .<Command>map(one -> new TellFacts(one.incident(), institution, how, by))
                .toList();
    }

    private ConsiderIncidents consider(LadderId ladder, IncidentId changed) {
        var all = Stream.concat(Stream.of(changed), onLadder(ladder(ladder)))
                .distinct()
                .toList();
        return new ConsiderIncidents(ladder, all, incidents.known(ladder, all));
    }

    /** Every incident that was ever looked at here: a review by the first rule was opened for each. */
    private static Stream<IncidentId> onLadder(Ladder ladder) {
        var reviewed = ladder.reviews().values().stream().flatMap(review -> switch (review) {
            case Review.Open open -> open.opened().incidents().stream();
            case Review.Closed closed -> closed.opened().incidents().stream();
            case Review.BoardOpen ignored -> Stream.<Carried>empty();
            case Review.BoardHeld ignored -> Stream.<Carried>empty();
            case Review.BoardDropped ignored -> Stream.<Carried>empty();
        });
        var carrying = ladder.steps().values().stream().flatMap(step -> step.incidents().stream());
        return Stream.concat(reviewed, carrying).map(Carried::incident);
    }

    private Stream<LadderId> ladders(InstitutionId institution, EmployerId employer) {
        return Stream.concat(
                Stream.of(LadderId.ofHost(institution, employer)),
                incidents.companyOf(employer).map(company -> LadderId.ofCompany(institution, company)).stream());
    }

    private Ladder ladder(LadderId id) {
        return streams.state(new LadderRules(), id.stream());
    }
}
