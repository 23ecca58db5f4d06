package nl.kwaliteitsregister.register.institution.http;

import static nl.kwaliteitsregister.contract.code.Role.ADMINISTRATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;

import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.EndSharing;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.RecordSharingGround;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.institution.Sharing;
import nl.kwaliteitsregister.register.institution.http.SharingBodies.EndSharingBody;
import nl.kwaliteitsregister.register.institution.http.SharingBodies.SharingAnswer;
import nl.kwaliteitsregister.register.institution.http.SharingBodies.SharingBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the own institution shares with others, and on what ground (domain §4.6). */
@RestController
@RequestMapping("/v1/institutions/{institution}/sharing")
class SharingController {

    private static final int LINE = 200;

    private final Commands commands;
    private final Institutions institutions;

    SharingController(Commands commands, Institutions institutions) {
        this.commands = commands;
        this.institutions = institutions;
    }

    /** Off, or on with its ground. */
    @GetMapping
    @AllowedTo({ADMINISTRATOR, DECISION_MAKER, QUALITY_OFFICER})
    SharingAnswer show(@PathVariable InstitutionId institution, Caller caller) {
        caller.requireOwn(institution);
        var sharing =
                institutions.find(institution).orElseThrow(Refused::notFound).sharing();
        return switch (sharing) {
            case Sharing.Off ignored -> new SharingAnswer(false, null, null);
            case Sharing.On on -> new SharingAnswer(true, on.since(), on.ground());
        };
    }

    /** Turns sharing on: all five parts of the ground are needed. Said again with another ground, that one holds. */
    @PostMapping
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<Void> record(@PathVariable InstitutionId institution, @RequestBody SharingBody body, Caller caller) {
        caller.requireOwn(institution);
        var ground = body.ground();
        new Faults()
                .line("/ground/protocolVersion", ground.protocolVersion(), LINE)
                .line("/ground/dpiaReference", ground.dpiaReference(), LINE)
                .line("/ground/jointControllers", ground.jointControllers(), LINE)
                .line("/ground/legalBasis", ground.legalBasis(), LINE)
                .line("/ground/dataProtectionOfficer", ground.dataProtectionOfficer(), LINE)
                .throwIfAny();
        return Answers.done(commands.send(new RecordSharingGround(institution, body.occurredOn(), ground), caller));
    }

    /** Turns sharing off: nothing of this institution counts for others any more, nor theirs for it. */
    @PostMapping("/ending")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<Void> end(@PathVariable InstitutionId institution, @RequestBody EndSharingBody body, Caller caller) {
        caller.requireOwn(institution);
        return Answers.done(commands.send(new EndSharing(institution, body.occurredOn()), caller));
    }
}
