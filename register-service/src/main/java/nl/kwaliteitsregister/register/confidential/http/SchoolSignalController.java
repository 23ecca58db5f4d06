package nl.kwaliteitsregister.register.confidential.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.PEER_COACH;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import java.util.Set;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.confidential.CaseId;
import nl.kwaliteitsregister.register.confidential.ConfidentialCases;
import nl.kwaliteitsregister.register.confidential.ConfidentialRules;
import nl.kwaliteitsregister.register.confidential.Entry;
import nl.kwaliteitsregister.register.confidential.Holder;
import nl.kwaliteitsregister.register.confidential.Matter;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.Addressee;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CaseAnswer;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CaseList;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.CloseConfidentialBody;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.NoteBody;
import nl.kwaliteitsregister.register.confidential.http.ConfidentialBodies.SchoolSignalBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The school let a student down (S16): to the confidants or the quality officer, never to whom it is about. */
@RestController
@RequestMapping("/v1/school-signals")
class SchoolSignalController {

    private final ConfidentialCases cases;
    private final HeldMatters matters;
    private final MatterAnswers answers;
    private final NewIds ids;

    SchoolSignalController(ConfidentialCases cases, HeldMatters matters, MatterAnswers answers, NewIds ids) {
        this.cases = cases;
        this.matters = matters;
        this.answers = answers;
        this.ids = ids;
    }

    /** Hands it over; who brings it does not find it again. */
    @PostMapping
    @AllowedTo({COORDINATOR, SUPERVISOR, PEER_COACH, CONFIDANT, QUALITY_OFFICER})
    ResponseEntity<Void> tell(@RequestBody SchoolSignalBody body, Caller caller) {
        new Faults()
                .line("/student", body.student(), 64)
                .text("/words", body.words(), ConfidentialSignalController.LONGEST_TEXT)
                .throwIfAny();
        matters.now().objectionTo(body.occurredOn()).ifPresent(objection -> {
            throw Refused.by(objection);
        });
        cases.open(
                ids.next(caller, "school-signal", CaseId::new),
                caller.institution(),
                new Entry.Told(
                        body.to() == Addressee.CONFIDANT ? Holder.CONFIDANT : Holder.QUALITY_OFFICER,
                        matter(body),
                        caller.staff(),
                        matters.now().now()));
        return ResponseEntity.noContent().build();
    }

    private static Matter matter(SchoolSignalBody body) {
        return new Matter(
                body.occurredOn(),
                SignalCategory.S16,
                Set.of(),
                null,
                null,
                null,
                body.student(),
                body.words(),
                body.concerns() == null ? Set.of() : body.concerns());
    }

    /** What the quality officer holds; what went to the confidants is in their list. */
    @GetMapping
    @AllowedTo(QUALITY_OFFICER)
    ResponseEntity<CaseList> list(Caller caller) {
        return answers.list(Holder.QUALITY_OFFICER, caller);
    }

    @GetMapping("/{schoolSignal}")
    @AllowedTo(QUALITY_OFFICER)
    ResponseEntity<CaseAnswer> show(@PathVariable CaseId schoolSignal, Caller caller) {
        return answers.show(matters.find(schoolSignal, Holder.QUALITY_OFFICER, caller), caller);
    }

    @PostMapping("/{schoolSignal}/notes")
    @AllowedTo(QUALITY_OFFICER)
    ResponseEntity<Void> note(
            @PathVariable CaseId schoolSignal,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody NoteBody body,
            Caller caller) {
        new Faults()
                .text("/words", body.words(), ConfidentialSignalController.LONGEST_TEXT)
                .throwIfAny();
        var held = matters.find(schoolSignal, Holder.QUALITY_OFFICER, caller, seen);
        matters.require(held, ConfidentialRules::noting);
        return ConfidentialSignalController.done(matters.add(
                held,
                new Entry.Noted(body.words(), caller.staff(), matters.now().now())));
    }

    @PostMapping("/{schoolSignal}/closing")
    @AllowedTo(QUALITY_OFFICER)
    ResponseEntity<Void> close(
            @PathVariable CaseId schoolSignal,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody CloseConfidentialBody body,
            Caller caller) {
        new Faults()
                .text("/reason", body.reason(), ConfidentialSignalController.LONGEST_TEXT)
                .throwIfAny();
        var held = matters.find(schoolSignal, Holder.QUALITY_OFFICER, caller, seen);
        matters.require(held, ConfidentialRules::noting);
        return ConfidentialSignalController.done(matters.add(
                held,
                new Entry.Closed(body.reason(), caller.staff(), matters.now().now())));
    }
}
