package nl.kwaliteitsregister.register.presales.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.request.IfMatch;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeWishWithdrawal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DeclineRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DiscussWish;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MeetCondition;
import nl.kwaliteitsregister.register.presales.http.CheckBodies.DeclineRefusalBody;
import nl.kwaliteitsregister.register.presales.http.CheckBodies.DiscussWishBody;
import nl.kwaliteitsregister.register.presales.http.CheckBodies.MeetConditionBody;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a check after it was recorded. Second persons decide on what they saw, so {@code If-Match}. */
@RestController
@RequestMapping("/v1/employers/{employer}/pre-sales-checks/{programme}/{check}")
class CheckCourseController {

    private final Commands commands;
    private final CheckScopes scopes;
    private final Seals seals;

    CheckCourseController(Commands commands, CheckScopes scopes, Seals seals) {
        this.commands = commands;
        this.scopes = scopes;
        this.seals = seals;
    }

    /** The second person agrees to a third or later refusal in a row. */
    @PostMapping("/refusal-agreement")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> agreeRefusal(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            @RequestHeader("If-Match") IfMatch seen,
            Caller caller) {
        var stream = scopes.stream(caller, employer, programme);
        return Answers.done(commands.send(new AgreeRefusal(stream, check, caller.staff()), caller, seen));
    }

    /** The second person does not agree; the check stands deferred. */
    @PostMapping("/refusal-disagreement")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> declineRefusal(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            @RequestHeader("If-Match") IfMatch seen,
            @RequestBody DeclineRefusalBody body,
            Caller caller) {
        new Faults().text("/reason", body.reason(), CheckBodies.LONGEST_TEXT).throwIfAny();
        var stream = scopes.stream(caller, employer, programme);
        var reason = seal(caller, check, body.reason());
        return Answers.done(commands.send(new DeclineRefusal(stream, check, reason, caller.staff()), caller, seen));
    }

    /** A talk with the host about its discriminatory wish was held. */
    @PostMapping("/wish-talks")
    @AllowedTo(COORDINATOR)
    ResponseEntity<Void> discussWish(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            @RequestBody DiscussWishBody body,
            Caller caller) {
        new Faults()
                .text("/conversation", body.conversation(), CheckBodies.LONGEST_TEXT)
                .throwIfAny();
        var stream = scopes.stream(caller, employer, programme);
        var conversation = seal(caller, check, body.conversation());
        return Answers.done(commands.send(
                new DiscussWish(stream, body.occurredOn(), check, body.withdrawn(), conversation, caller.staff()),
                caller));
    }

    /** The second person agrees that the wish was taken back. */
    @PostMapping("/wish-withdrawal-agreement")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> agreeWishWithdrawal(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            @RequestHeader("If-Match") IfMatch seen,
            Caller caller) {
        var stream = scopes.stream(caller, employer, programme);
        return Answers.done(commands.send(new AgreeWishWithdrawal(stream, check, caller.staff()), caller, seen));
    }

    /** A condition was met on that day. */
    @PostMapping("/conditions/{condition}/fulfilment")
    @AllowedTo(COORDINATOR)
    ResponseEntity<Void> meetCondition(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @PathVariable CheckId check,
            @PathVariable ConditionId condition,
            @RequestBody MeetConditionBody body,
            Caller caller) {
        var stream = scopes.stream(caller, employer, programme);
        return Answers.done(commands.send(new MeetCondition(stream, body.occurredOn(), check, condition), caller));
    }

    private Sealed seal(Caller caller, CheckId check, String text) {
        return seals.seal(caller.institution(), Seals.keyOf("check", check.value()), text, Purpose.CHECK);
    }
}
