package nl.kwaliteitsregister.register.grant.http;

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
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import java.util.Comparator;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.access.Grant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells people how the register knows them: others name them by this id, such as the supervisor of a placement. */
@RestController
class MeController {

    /** @param runsRegister whether the configuration names the caller as one who runs the register for all institutions */
    record Me(StaffId person, InstitutionId institution, List<Role> roles, boolean runsRegister) {}

    /** Who the caller is, and what the caller may do at the institution of the token. */
    @GetMapping("/v1/me")
    @AllowedTo(
            value = {
                COORDINATOR,
                SUPERVISOR,
                PEER_COACH,
                CONFIDANT,
                DECISION_MAKER,
                APPEAL_COMMITTEE,
                EMPLOYER,
                NETWORK_MEMBER,
                QUALITY_OFFICER,
                ADMINISTRATOR,
                SYSTEM
            },
            bootstrap = true)
    ResponseEntity<Me> me(Caller caller) {
        var roles = caller.grants().stream()
                .map(Grant::role)
                .distinct()
                .sorted(Comparator.comparing(Role::code))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new Me(caller.staff(), caller.institution(), roles, caller.bootstrap()));
    }
}
