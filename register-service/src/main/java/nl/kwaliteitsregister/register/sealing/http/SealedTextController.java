package nl.kwaliteitsregister.register.sealing.http;

import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.PEER_COACH;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;

import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.sealing.Unreadable;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens texts of the caller's own institution, for the roles that may read them where they stand. */
@RestController
@RequestMapping("/v1/sealed-texts")
class SealedTextController {

    private static final Logger OPENED = LoggerFactory.getLogger("nl.kwaliteitsregister.opened");

    private static final int MOST = 200;

    private final Seals seals;

    SealedTextController(Seals seals) {
        this.seals = seals;
    }

    @PostMapping("/open")
    @AllowedTo({COORDINATOR, SUPERVISOR, PEER_COACH, CONFIDANT, DECISION_MAKER})
    ResponseEntity<OpenedAnswer> open(@RequestBody OpenBody body, Caller caller) {
        if (body.texts().size() > MOST) {
            throw Refused.of(HttpStatus.CONTENT_TOO_LARGE, "too-many-texts", Integer.toString(MOST));
        }
        for (var item : body.texts()) {
            if (!caller.holds(item.purpose().readers().toArray(Role[]::new))) {
                throw Refused.of(
                        HttpStatus.FORBIDDEN, "not-your-text", item.purpose().code());
            }
        }
        var opened = body.texts().stream().map(item -> open(item, caller)).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new OpenedAnswer(opened));
    }

    private OpenedAnswer.OpenedItem open(OpenBody.Item item, Caller caller) {
        try {
            var text = seals.open(caller.institution(), item.sealed(), item.purpose());
            log(caller, item, "opened");
            return new OpenedAnswer.OpenedItem(text, true);
        } catch (Unreadable unreadable) {
            log(caller, item, unreadable.reason().name());
            return new OpenedAnswer.OpenedItem(null, false);
        }
    }

    private static void log(Caller caller, OpenBody.Item item, String outcome) {
        OPENED.info(
                "{} of {} asked for {} sealed with {}: {}",
                caller.staff(),
                caller.institution(),
                item.purpose().code(),
                item.sealed().keyId(),
                outcome);
    }
}
