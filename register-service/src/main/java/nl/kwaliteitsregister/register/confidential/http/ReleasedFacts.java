package nl.kwaliteitsregister.register.confidential.http;

import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.InvalidContent;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.confidential.Facts;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import nl.kwaliteitsregister.register.placement.Terms;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import nl.kwaliteitsregister.register.signal.SafetyOverride;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalCommand.Intern;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordSignal;
import nl.kwaliteitsregister.register.signal.SignalRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an ordinary signal of chosen facts: told by a student, recorded by the confidant, and nothing else. */
@Component
class ReleasedFacts {

    private final Commands commands;
    private final Streams streams;
    private final Seals seals;

    ReleasedFacts(Commands commands, Streams streams, Seals seals) {
        this.commands = commands;
        this.streams = streams;
        this.seals = seals;
    }

    /** Looks at what would be recorded, by the rules of signals, before anything is. */
    void require(SignalId signal, Facts facts, boolean forSafety, HeldMatters matters, Caller caller) {
        var command = command(signal, facts, forSafety, caller.staff(), caller);
        if (new SignalRules().decide(command, new Signal.Unrecorded(), matters.now())
                instanceof Decision.Refused<SignalEvent> no) {
            throw Refused.by(no.refusal());
        }
    }

    /**
     * Records the signal; one that was recorded before, by a release that broke off, stays as it is.
     *
     * @param confidant who releases
     */
    void record(SignalId signal, Facts facts, boolean forSafety, StaffId confidant, Caller caller) {
        if (streams.state(new SignalRules(), SignalEvent.streamOf(signal)) instanceof Signal.Unrecorded) {
            var ignored = commands.send(command(signal, facts, forSafety, confidant, caller), caller);
        }
    }

    boolean mayBeTalkedAbout(SignalId signal) {
        return streams.state(new SignalRules(), SignalEvent.streamOf(signal)) instanceof Signal.Recorded recorded
                && recorded.mayBeTalkedAbout();
    }

    boolean isAsked(SignalId signal) {
        return streams.state(new SignalRules(), SignalEvent.streamOf(signal)) instanceof Signal.Recorded recorded
                && recorded.override() instanceof SafetyOverride.Asked;
    }

    private RecordSignal command(SignalId signal, Facts facts, boolean forSafety, StaffId confidant, Caller caller) {
        requireFile(facts, caller);
        var terms = facts.placement() == null ? null : terms(facts.placement(), facts, caller);
        var key = terms == null
                ? Seals.keyOf("signal", signal.value())
                : terms.student().keyId();
        return new RecordSignal(
                signal,
                facts.employer(),
                caller.institution(),
                facts.occurredOn(),
                null,
                terms == null ? null : new Intern(terms.placement(), terms.respondent(), terms.ageBand()),
                terms == null ? null : terms.programme(),
                facts.category(),
                facts.grounds(),
                isEmployee(terms),
                facts.phase(),
                SignalSource.STUDENT,
                seals.seal(caller.institution(), key, facts.words(), Purpose.SIGNAL),
                facts.consent(),
                facts.toldRecognisable(),
                forSafety,
                confidant);
    }

    private static boolean isEmployee(@Nullable Terms terms) {
        return terms != null && (terms.route() == Route.BBL || terms.route() == Route.HBO_DUAL);
    }

    private void requireFile(Facts facts, Caller caller) {
        var host = streams.state(new EmployerRules(), EmployerEvent.streamOf(facts.employer()));
        if (!(host instanceof EmployerState.Host known && known.files().containsKey(caller.institution()))) {
            throw InvalidContent.because("/employer", "no-file-on-host");
        }
    }

    private Terms terms(PlacementId placement, Facts facts, Caller caller) {
        if (streams.state(new PlacementRules(), PlacementEvent.streamOf(placement)) instanceof Placement.Known known
                && known.terms().institution().equals(caller.institution())) {
            if (known.terms().employer().equals(facts.employer())) {
                return known.terms();
            }
            throw InvalidContent.because("/placement", "placement-elsewhere");
        }
        throw InvalidContent.because("/placement", "unknown-placement");
    }
}
