package nl.kwaliteitsregister.register.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.Telling;
import nl.kwaliteitsregister.contract.event.IncidentEvent.Source;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.AssignedToIncident;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentGiven;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConsentWithdrawn;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConversationHeld;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.register.incident.IncidentCommand.FollowWithdrawal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.LinkSignal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.OpenIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ReportIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.SplitOffSignal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.TellFacts;
import nl.kwaliteitsregister.register.signal.Joining;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.Subject;

/**
 * An incident follows its signals: each signal about a host opens one, and says itself when it supports another, when
 * its student agrees or no longer agrees, and when the host was talked to (domain §4.4). What is sent twice is done once.
 */
public final class WhenSignalChangesThenIncident {

    private WhenSignalChangesThenIncident() {}

    /** What follows from an event of that signal, in this order. */
    public static List<IncidentCommand> after(SignalEvent event, Signal.Recorded signal) {
        if (signal.isPraise()) {
            return List.of();
        }
        var incident = signal.incident();
        if (event instanceof SignalRecorded) {
            return moving(incident, incident, signal);
        }
        if (event instanceof AssignedToIncident assigned) {
            return moving(assigned.from(), assigned.incident(), signal);
        }
        if (event instanceof ConsentGiven given && given.step() == ConsentStep.TALK_TO_HOST) {
            return List.of(new ReportIncident(incident, given.institution(), given.signal(), given.by()));
        }
        if (event instanceof ConsentWithdrawn withdrawn && concernsIncident(withdrawn.step())) {
            var all = withdrawn.step() == ConsentStep.RECORD;
            return List.of(
                    new FollowWithdrawal(incident, withdrawn.institution(), withdrawn.signal(), all, withdrawn.told()));
        }
        return event instanceof ConversationHeld held
                ? List.of(new TellFacts(incident, held.institution(), Telling.CONVERSATION, held.by()))
                : List.of();
    }

    private static boolean concernsIncident(ConsentStep step) {
        return step == ConsentStep.TALK_TO_HOST || step == ConsentStep.RECORD;
    }

    /** The incident that a signal opens by itself. */
    public static OpenIncident opening(Signal.Recorded signal) {
        var subject = signal.subject();
        return new OpenIncident(
                Joining.ownIncident(subject.signal()),
                subject.employer(),
                subject.institution(),
                subject.occurredOn(),
                source(subject),
                opens(signal));
    }

    /**
     * What a known student asked only to be kept is "experienced"; all else is told so that something is done about it,
     * or nobody is there to ask.
     */
    private static EvidenceClass opens(Signal.Recorded signal) {
        var subject = signal.subject();
        var onlyKept = subject.toldByStudent()
                && !subject.isAnonymous()
                && !signal.agreement().to(ConsentStep.TALK_TO_HOST);
        return onlyKept ? EvidenceClass.EXPERIENCED : EvidenceClass.REPORTED;
    }

    /**
     * What follows when a signal went from one incident to another. What is sent is where the signal is now: it may have
     * gone on meanwhile. Going back to its own incident opens that one where it was not opened before.
     */
    public static List<IncidentCommand> moving(IncidentId from, IncidentId to, Signal.Recorded signal) {
        var subject = signal.subject();
        var commands = new ArrayList<IncidentCommand>();
        commands.add(opening(signal));
        commands.add(new LinkSignal(signal.incident(), subject.institution(), source(subject)));
        Stream.of(Joining.ownIncident(subject.signal()), from, to)
                .distinct()
                .filter(left -> !left.equals(signal.incident()))
                .map(left -> new SplitOffSignal(left, subject.institution(), subject.signal(), signal.incident()))
                .forEach(commands::add);
        return commands;
    }

    private static Source source(Subject subject) {
        return new Source(
                subject.signal(),
                subject.category(),
                subject.told(),
                subject.placement(),
                subject.respondent(),
                subject.by());
    }
}
