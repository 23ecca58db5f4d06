package nl.kwaliteitsregister.register.confidential.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.confidential.CaseId;
import nl.kwaliteitsregister.register.confidential.ConfidentialCases;
import nl.kwaliteitsregister.register.confidential.ConfidentialRefusal;
import nl.kwaliteitsregister.register.confidential.ConfidentialRules;
import nl.kwaliteitsregister.register.confidential.Entry;
import nl.kwaliteitsregister.register.confidential.Facts;
import nl.kwaliteitsregister.register.confidential.Holder;
import nl.kwaliteitsregister.register.confidential.Matter;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CaseAnswer;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CaseCreated;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CaseList;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CloseConfidentialBody;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.ConfidentialOverrideBody;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.FactsBody;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.MatterBody;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.NoteBody;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.OverrideCreated;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.ReleasedAnswer;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.SeverityBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Confidential signals, held by confidants until facts are released (domain §4.4). */
@RestController
@RequestMapping("/v1/confidential-signals")
class ConfidentialSignalController {

    static final int LONGEST_TEXT = 4000;

    private final ConfidentialCases cases;
    private final HeldMatters matters;
    private final MatterAnswers answers;
    private final ReleasedFacts released;
    private final NewIds ids;

    ConfidentialSignalController(
            ConfidentialCases cases, HeldMatters matters, MatterAnswers answers, ReleasedFacts released, NewIds ids) {
        this.cases = cases;
        this.matters = matters;
        this.answers = answers;
        this.released = released;
        this.ids = ids;
    }

    /** What was told in confidence. Nothing opens, counts or changes elsewhere. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo(CONFIDANT)
    ResponseEntity<CaseCreated> tell(@RequestBody MatterBody body, Caller caller) {
        new Faults()
                .line("/student", body.student(), 64)
                .text("/words", body.words(), LONGEST_TEXT)
                .throwIfAny();
        matters.now().objectionTo(body.occurredOn()).ifPresent(objection -> {
            throw Refused.by(objection);
        });
        var id = ids.next(caller, "case", CaseId::new);
        cases.open(
                id,
                caller.institution(),
                new Entry.Told(
                        Holder.CONFIDANT,
                        matter(body),
                        caller.staff(),
                        matters.now().now()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/v1/confidential-signals/" + id)
                .body(new CaseCreated(id.value()));
    }

    private static Matter matter(MatterBody body) {
        return new Matter(
                body.occurredOn(),
                body.category(),
                orNone(body.grounds()),
                body.phase(),
                body.employer(),
                body.placement(),
                body.student(),
                body.words(),
                orNone(body.concerns()));
    }

    private static <T> Set<T> orNone(@Nullable Set<T> some) {
        return some == null ? Set.of() : some;
    }

    /** What the confidants of the school hold, with this space's own clock. */
    @GetMapping
    @AllowedTo(CONFIDANT)
    ResponseEntity<CaseList> list(Caller caller) {
        return answers.list(Holder.CONFIDANT, caller);
    }

    /** One matter, with who read it. */
    @GetMapping("/{case}")
    @AllowedTo(CONFIDANT)
    ResponseEntity<CaseAnswer> show(@PathVariable("case") CaseId id, Caller caller) {
        return answers.show(matters.find(id, Holder.CONFIDANT, caller), caller);
    }

    @PostMapping("/{case}/notes")
    @AllowedTo(CONFIDANT)
    ResponseEntity<Void> note(
            @PathVariable("case") CaseId id,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody NoteBody body,
            Caller caller) {
        new Faults().text("/words", body.words(), LONGEST_TEXT).throwIfAny();
        var held = matters.find(id, Holder.CONFIDANT, caller, seen);
        matters.require(held, ConfidentialRules::noting);
        return done(matters.add(
                held,
                new Entry.Noted(body.words(), caller.staff(), matters.now().now())));
    }

    /** How serious it is: the clock runs in this space alone. */
    @PostMapping("/{case}/severity")
    @AllowedTo(CONFIDANT)
    ResponseEntity<Void> weigh(
            @PathVariable("case") CaseId id,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody SeverityBody body,
            Caller caller) {
        new Faults().text("/reason", body.reason(), LONGEST_TEXT).throwIfAny();
        var held = matters.find(id, Holder.CONFIDANT, caller, seen);
        matters.require(held, ConfidentialRules::weighing);
        return done(matters.add(
                held,
                new Entry.Weighed(
                        body.severity(),
                        body.reason(),
                        followUpBy(body.severity()),
                        caller.staff(),
                        matters.now().now())));
    }

    /** As for every signal (domain §4.4), without a placement to tell of a next check-in. */
    private @Nullable LocalDate followUpBy(Severity severity) {
        return switch (severity.level()) {
            case 4 -> matters.today();
            case 3 -> WorkingDays.plusWorkingDays(matters.today(), 2);
            case 2 -> WorkingDays.plusWorkingDays(matters.today(), 5);
            default -> null;
        };
    }

    /** Chosen facts become an ordinary signal, with the student's consent. */
    @PostMapping("/{case}/releases")
    @AllowedTo(CONFIDANT)
    ResponseEntity<ReleasedAnswer> release(
            @PathVariable("case") CaseId id,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody FactsBody body,
            Caller caller) {
        var facts = facts(body, "");
        var held = matters.find(id, Holder.CONFIDANT, caller, seen);
        matters.require(held, it -> ConfidentialRules.releasing(it, facts));
        var signal = held.nextRelease();
        released.require(signal, facts, false, matters, caller);
        released.record(signal, facts, false, caller.staff(), caller);
        var revision = matters.add(
                held, new Entry.Released(signal, caller.staff(), matters.now().now()));
        return ResponseEntity.ok().eTag(Long.toString(revision)).body(new ReleasedAnswer(signal));
    }

    private static Facts facts(FactsBody body, String field) {
        new Faults().text(field + "/words", body.words(), LONGEST_TEXT).throwIfAny();
        return new Facts(
                body.employer(),
                body.occurredOn(),
                body.placement(),
                body.category(),
                orNone(body.grounds()),
                body.phase(),
                body.words(),
                orNone(body.consent()),
                Boolean.TRUE.equals(body.toldMayBeRecognised()));
    }

    /** In danger: a decision maker is asked to let facts out without consent, after the student was told. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/{case}/safety-override")
    @AllowedTo(CONFIDANT)
    ResponseEntity<OverrideCreated> ask(
            @PathVariable("case") CaseId id,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody ConfidentialOverrideBody body,
            Caller caller) {
        new Faults().text("/reason", body.reason(), LONGEST_TEXT).throwIfAny();
        var facts = facts(body.facts(), "/facts");
        var held = matters.find(id, Holder.CONFIDANT, caller, seen);
        matters.require(
                held,
                it -> ConfidentialRules.asking(
                        it, caller.staff(), body.decisionMaker(), body.studentToldOn(), matters.today()));
        if (!facts.consent().isEmpty()) {
            throw Refused.by(ConfidentialRefusal.RELEASE_NEEDS_NO_OVERRIDE);
        }
        var override = ids.next(caller, "override", uuid -> uuid);
        released.require(held.released(override), facts, true, matters, caller);
        matters.add(held, question(override, body, facts, caller));
        return ResponseEntity.status(HttpStatus.CREATED).body(new OverrideCreated(override));
    }

    private Entry.OverrideAsked question(UUID override, ConfidentialOverrideBody body, Facts facts, Caller caller) {
        return new Entry.OverrideAsked(
                override,
                body.decisionMaker(),
                facts,
                body.reason(),
                body.studentToldOn(),
                caller.staff(),
                matters.now().now());
    }

    @PostMapping("/{case}/closing")
    @AllowedTo(CONFIDANT)
    ResponseEntity<Void> close(
            @PathVariable("case") CaseId id,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody CloseConfidentialBody body,
            Caller caller) {
        new Faults().text("/reason", body.reason(), LONGEST_TEXT).throwIfAny();
        var held = matters.find(id, Holder.CONFIDANT, caller, seen);
        matters.require(held, ConfidentialRules::noting);
        return done(matters.add(
                held,
                new Entry.Closed(body.reason(), caller.staff(), matters.now().now())));
    }

    static ResponseEntity<Void> done(long revision) {
        return ResponseEntity.noContent().eTag(Long.toString(revision)).build();
    }
}
