package nl.kwaliteitsregister.projection.hostfile.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.projection.readlog.Read.What;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells how a host stands, and what its file said on a day. */
@RestController
@RequestMapping("/v1/employers/{employer}/file")
class FileHistoryController {

    private final Opening opening;
    private final Clock clock;

    FileHistoryController(Opening opening, Clock clock) {
        this.opening = opening;
        this.clock = clock;
    }

    /** How the host stands for somebody placed in a department or function, or as a whole. */
    @GetMapping("/standing")
    @AllowedTo({Role.COORDINATOR, Role.SUPERVISOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER})
    ResponseEntity<StandingBody> standing(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestParam @Nullable DepartmentId department,
            @RequestParam @Nullable String function,
            @RequestHeader(name = FileRequest.AFTER, required = false) @Nullable Position after,
            @RequestHeader(name = FileRequest.PURPOSE, required = false) @Nullable String purpose) {
        var opened = opening.open(new FileRequest(caller, employer, after, purpose), What.STANDING);
        return Opening.answer(new StandingBody(
                opened.stale(), opened.incompleteSince(), opened.reading().standing(scope(department, function))));
    }

    /** What the file said on a day: what was shown then, or what is known today about it. */
    @GetMapping("/history")
    @AllowedTo({Role.COORDINATOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER})
    ResponseEntity<HistoryBody> history(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestParam LocalDate asOf,
            @RequestParam(name = "known", defaultValue = "then") @Schema(allowableValues = {"then", "today"})
                    String asked,
            @RequestParam @Nullable DepartmentId department,
            @RequestParam @Nullable String function,
            @RequestHeader(name = FileRequest.AFTER, required = false) @Nullable Position after,
            @RequestHeader(name = FileRequest.PURPOSE, required = false) @Nullable String purpose) {
        var today = new Moment(clock.instant()).today();
        new Faults()
                .when(asOf.isAfter(today), "asOf", "in-the-future", today.toString())
                .when(Known.of(asked).isEmpty(), "known", "expected-one-of", "then, today")
                .throwIfAny();
        var known = Known.of(asked).orElseThrow();
        var opened = opening.open(new FileRequest(caller, employer, after, purpose), What.HISTORY);
        return Opening.answer(new HistoryBody(
                opened.stale(),
                opened.incompleteSince(),
                asOf,
                known,
                opened.reading().history(known.asOf(asOf), scope(department, function))));
    }

    private static @Nullable Scope scope(@Nullable DepartmentId department, @Nullable String function) {
        return department == null && function == null ? null : new Scope(department, function);
    }
}
