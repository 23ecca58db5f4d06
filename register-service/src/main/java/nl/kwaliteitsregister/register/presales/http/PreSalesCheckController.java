package nl.kwaliteitsregister.register.presales.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Promise;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.PromiseId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.presales.CheckScope;
import nl.kwaliteitsregister.register.presales.CheckStanding;
import nl.kwaliteitsregister.register.presales.PreSales;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.Outcome;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.RecordCheck;
import nl.kwaliteitsregister.register.presales.PreSalesPolicy;
import nl.kwaliteitsregister.register.presales.http.CheckBodies.CheckCreated;
import nl.kwaliteitsregister.register.presales.http.CheckBodies.RecordCheckBody;
import nl.kwaliteitsregister.register.presales.http.CheckBodies.StandingAnswer;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/employers/{employer}/pre-sales-checks")
class PreSalesCheckController {

    private final Commands commands;
    private final Streams streams;
    private final CheckScopes scopes;
    private final NewIds ids;
    private final Seals seals;
    private final PreSalesPolicy policy;
    private final Clock clock;

    PreSalesCheckController(
            Commands commands,
            Streams streams,
            CheckScopes scopes,
            NewIds ids,
            Seals seals,
            PreSalesSettings settings,
            Clock clock) {
        this.commands = commands;
        this.streams = streams;
        this.scopes = scopes;
        this.ids = ids;
        this.seals = seals;
        this.policy = settings.policy();
        this.clock = clock;
    }

    /** Records a check of the host and what follows from it. A third refusal in a row waits for a second person. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo(COORDINATOR)
    ResponseEntity<CheckCreated> record(
            @PathVariable EmployerId employer, @RequestBody RecordCheckBody body, Caller caller) {
        body.check();
        var scope = scopes.of(caller, employer, body.programme());
        var check = ids.next(caller, "check", CheckId::new);
        Function<String, Sealed> seal =
                text -> seals.seal(caller.institution(), Seals.keyOf("check", check.value()), text, Purpose.CHECK);
        var answers = new EnumMap<Criterion, Answer>(Criterion.class);
        body.answers().forEach((criterion, answer) -> answers.put(criterion, answer.sealed(seal)));
        var promises = IntStream.range(0, body.promised().size())
                .mapToObj(i -> new Promise(
                        ids.next(caller, "promise " + i, PromiseId::new),
                        seal.apply(body.promised().get(i))))
                .toList();
        var outcome = body.outcome().sealed(seal, i -> ids.next(caller, "condition " + i, ConditionId::new));
        var receipt = commands.send(
                new RecordCheck(
                        scope,
                        body.occurredOn(),
                        check,
                        body.formVersion(),
                        body.route(),
                        scopes.school(caller).sectors(),
                        answers,
                        promises,
                        outcome,
                        wishElsewhere(scope, body.occurredOn()),
                        policy,
                        caller.staff()),
                caller);
        return Answers.created(
                receipt,
                "/v1/employers/" + employer + "/pre-sales-checks/" + scope.key() + "/" + check,
                new CheckCreated(check, promises.stream().map(Promise::promise).toList(), conditions(outcome)));
    }

    private static List<ConditionId> conditions(Outcome outcome) {
        return outcome instanceof Outcome.ApproveWithConditions approval
                ? approval.conditions().stream().map(Condition::condition).toList()
                : List.of();
    }

    /** A wish heard at a check for all programmes counts for each of them. */
    private boolean wishElsewhere(CheckScope scope, LocalDate occurredOn) {
        return scope.programme() != null
                && streams.state(new PreSales(), scope.forAll().stream()).wishStandsOn(occurredOn);
    }

    /** What the checks for a programme ({@code all}: for all programmes) say about the host on a day; today if none. */
    @GetMapping("/{programme}")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<StandingAnswer> show(
            @PathVariable EmployerId employer,
            @PathVariable String programme,
            @RequestParam @Nullable LocalDate on,
            Caller caller) {
        var stand = streams.stand(new PreSales(), scopes.stream(caller, employer, programme));
        var forAll = streams.state(new PreSales(), CheckScope.stream(caller.institution(), employer, CheckScope.ALL));
        var day = on == null ? new Moment(clock.instant()).today() : on;
        return ResponseEntity.ok()
                .eTag(Long.toString(stand.sequence()))
                .body(StandingAnswer.of(day, CheckStanding.on(day, stand.state(), forAll)));
    }
}
