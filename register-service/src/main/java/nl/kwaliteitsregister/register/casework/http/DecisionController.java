package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;

import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.DecisionBody;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.StepCreated;
import nl.kwaliteitsregister.register.casework.http.CaseBodies.TextBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The second person's word on a proposal. */
@RestController
@RequestMapping("/v1/ladders/{host}/cases/{caseId}")
class DecisionController {

    private final LadderReach reach;
    private final Decisions decisions;

    DecisionController(LadderReach reach, Decisions decisions) {
        this.reach = reach;
        this.decisions = decisions;
    }

    /** Takes the step, confirms an urgent stop, or, before the hearing of a case that cannot wait, decides that stop. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/decision")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<StepCreated> decide(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody DecisionBody body, Caller caller) {
        return decisions.decide(reach.ladder(host, caller), host, caseId, body, caller);
    }

    /** Does not take the step; who was heard is told. */
    @PostMapping("/rejection")
    @AllowedTo({COORDINATOR, DECISION_MAKER})
    ResponseEntity<Void> reject(
            @PathVariable LadderHost host, @PathVariable CaseId caseId, @RequestBody TextBody body, Caller caller) {
        return decisions.reject(reach.ladder(host, caller), caseId, body, caller);
    }
}
