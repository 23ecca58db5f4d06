package nl.kwaliteitsregister.register.draft.http;

import static nl.kwaliteitsregister.contract.code.Role.ADMINISTRATOR;
import static nl.kwaliteitsregister.contract.code.Role.APPEAL_COMMITTEE;
import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;
import static nl.kwaliteitsregister.contract.code.Role.NETWORK_MEMBER;
import static nl.kwaliteitsregister.contract.code.Role.PEER_COACH;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import java.util.UUID;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.draft.DraftId;
import nl.kwaliteitsregister.register.draft.Drafts;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own drafts; there is no way to name anybody else's. */
@RestController
@RequestMapping("/v1/drafts/{name}")
class DraftController {

    static final int LONGEST = 100_000;

    private final Drafts drafts;
    private final Seals seals;

    DraftController(Drafts drafts, Seals seals) {
        this.drafts = drafts;
        this.seals = seals;
    }

    /** @param content what was typed, in whatever form the portal writes it */
    record DraftBody(String content) {}

    @GetMapping
    @AllowedTo({
        COORDINATOR,
        SUPERVISOR,
        PEER_COACH,
        CONFIDANT,
        DECISION_MAKER,
        APPEAL_COMMITTEE,
        EMPLOYER,
        NETWORK_MEMBER,
        QUALITY_OFFICER,
        ADMINISTRATOR
    })
    ResponseEntity<DraftBody> resume(@PathVariable String name, Caller caller) {
        var sealed = drafts.find(id(caller, name)).orElseThrow(Refused::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new DraftBody(seals.open(caller.institution(), sealed, Purpose.DRAFT)));
    }

    /** Keeps the draft for another 14 days, in place of the one before. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({
        COORDINATOR,
        SUPERVISOR,
        PEER_COACH,
        CONFIDANT,
        DECISION_MAKER,
        APPEAL_COMMITTEE,
        EMPLOYER,
        NETWORK_MEMBER,
        QUALITY_OFFICER,
        ADMINISTRATOR
    })
    void keep(@PathVariable String name, @RequestBody DraftBody body, Caller caller) {
        new Faults().text("/content", body.content(), LONGEST).throwIfAny();
        var key = Seals.keyOf("draft", UUID.fromString(caller.staff().value()));
        drafts.keep(id(caller, name), seals.seal(caller.institution(), key, body.content(), Purpose.DRAFT));
    }

    /** What was sent, or is not wanted any more. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AllowedTo({
        COORDINATOR,
        SUPERVISOR,
        PEER_COACH,
        CONFIDANT,
        DECISION_MAKER,
        APPEAL_COMMITTEE,
        EMPLOYER,
        NETWORK_MEMBER,
        QUALITY_OFFICER,
        ADMINISTRATOR
    })
    void drop(@PathVariable String name, Caller caller) {
        drafts.drop(id(caller, name));
    }

    private static DraftId id(Caller caller, String name) {
        if (!DraftId.isName(name)) {
            throw Refused.notFound();
        }
        return new DraftId(caller.institution(), caller.staff(), name);
    }
}
