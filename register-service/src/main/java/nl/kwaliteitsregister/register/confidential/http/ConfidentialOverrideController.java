package nl.kwaliteitsregister.register.confidential.http;

import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import java.util.UUID;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.confidential.ConfidentialCases;
import nl.kwaliteitsregister.register.confidential.ConfidentialRefusal;
import nl.kwaliteitsregister.register.confidential.Entry;
import nl.kwaliteitsregister.register.confidential.Entry.OverrideAsked;
import nl.kwaliteitsregister.register.confidential.Held;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.OverrideQuestion;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.OverrideQuestions;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.ReleasedAnswer;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import nl.kwaliteitsregister.register.signal.SignalCommand.AskSafetyOverride;
import nl.kwaliteitsregister.register.signal.SignalCommand.DecideSafetyOverride;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What confidants ask one named decision maker: other decision makers see nothing of it (domain §4.4). */
@RestController
@RequestMapping("/v1/confidential-overrides")
class ConfidentialOverrideController {

    private final ConfidentialCases cases;
    private final HeldMatters matters;
    private final ReleasedFacts released;
    private final Commands commands;
    private final Seals seals;

    ConfidentialOverrideController(
            ConfidentialCases cases, HeldMatters matters, ReleasedFacts released, Commands commands, Seals seals) {
        this.cases = cases;
        this.matters = matters;
        this.released = released;
        this.commands = commands;
        this.seals = seals;
    }

    /** What the caller is asked and has not decided. */
    @GetMapping
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<OverrideQuestions> list(Caller caller) {
        var questions = cases.overridesOf(caller.institution(), caller.staff()).stream()
                .flatMap(override -> cases
                        .ofOverride(override, caller.institution(), caller.staff())
                        .flatMap(held -> held.asked(override))
                        .stream())
                .map(ConfidentialOverrideController::question)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new OverrideQuestions(questions));
    }

    private static OverrideQuestion question(OverrideAsked asked) {
        return new OverrideQuestion(
                asked.override(),
                asked.facts().employer(),
                asked.facts().occurredOn(),
                asked.facts().category(),
                asked.facts().words(),
                asked.reason(),
                asked.studentToldOn(),
                asked.by());
    }

    /** The facts go out: they become an ordinary signal about which the host may be talked to. */
    @PostMapping("/{override}/agreement")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<ReleasedAnswer> agree(@PathVariable UUID override, Caller caller) {
        var held = held(override, caller);
        var asked = open(held, override);
        var signal = held.released(override);
        released.record(signal, asked.facts(), true, asked.by(), caller);
        letOut(signal, asked, caller);
        matters.add(
                held,
                new Entry.OverrideDecided(
                        override, signal, caller.staff(), matters.now().now()));
        return ResponseEntity.ok(new ReleasedAnswer(signal));
    }

    /** The same two persons and the same reason, on the signal; a repeat finds it done. */
    private void letOut(SignalId signal, OverrideAsked asked, Caller caller) {
        var reason = seals.seal(
                caller.institution(), Seals.keyOf("signal", signal.value()), asked.reason(), Purpose.SAFETY_OVERRIDE);
        if (!released.mayBeTalkedAbout(signal)) {
            if (!released.isAsked(signal)) {
                var ignored = commands.send(
                        new AskSafetyOverride(signal, caller.institution(), reason, asked.studentToldOn(), asked.by()),
                        caller);
            }
            var ignored =
                    commands.send(new DecideSafetyOverride(signal, caller.institution(), null, caller.staff()), caller);
        }
    }

    /** Nothing goes out. */
    @PostMapping("/{override}/disagreement")
    @AllowedTo(DECISION_MAKER)
    ResponseEntity<Void> disagree(@PathVariable UUID override, Caller caller) {
        var held = held(override, caller);
        open(held, override);
        matters.add(
                held,
                new Entry.OverrideDecided(
                        override, null, caller.staff(), matters.now().now()));
        return ResponseEntity.noContent().build();
    }

    private Held held(UUID override, Caller caller) {
        return cases.ofOverride(override, caller.institution(), caller.staff()).orElseThrow(Refused::notFound);
    }

    private static OverrideAsked open(Held held, UUID override) {
        return held.asked(override).orElseThrow(() -> Refused.by(ConfidentialRefusal.OVERRIDE_ALREADY_DECIDED));
    }
}
