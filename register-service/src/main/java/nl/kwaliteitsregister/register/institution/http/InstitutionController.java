package nl.kwaliteitsregister.register.institution.http;

import static nl.kwaliteitsregister.contract.code.Role.ADMINISTRATOR;
import static nl.kwaliteitsregister.contract.code.Role.CONFIDANT;
import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.PEER_COACH;
import static nl.kwaliteitsregister.contract.code.Role.QUALITY_OFFICER;
import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import java.util.Comparator;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.institution.Institution.Registered;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.CloseProgramme;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.OfferProgramme;
import nl.kwaliteitsregister.register.institution.InstitutionCommand.RegisterInstitution;
import nl.kwaliteitsregister.register.institution.InstitutionRules;
import nl.kwaliteitsregister.register.institution.http.InstitutionBodies.CloseProgrammeBody;
import nl.kwaliteitsregister.register.institution.http.InstitutionBodies.InstitutionAnswer;
import nl.kwaliteitsregister.register.institution.http.InstitutionBodies.OfferProgrammeBody;
import nl.kwaliteitsregister.register.institution.http.InstitutionBodies.ProgrammeAnswer;
import nl.kwaliteitsregister.register.institution.http.InstitutionBodies.RegisterInstitutionBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/institutions")
class InstitutionController {

    private final Commands commands;
    private final Streams streams;

    InstitutionController(Commands commands, Streams streams) {
        this.commands = commands;
        this.streams = streams;
    }

    /** Registers a school. Only who is named by the configuration may. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo(
            value = {},
            bootstrap = true)
    ResponseEntity<Void> register(@RequestBody RegisterInstitutionBody body, Caller caller) {
        new Faults()
                .line("/name", body.name(), 200)
                .when(body.sectors().isEmpty(), "/sectors", "required")
                .throwIfAny();
        var receipt = commands.send(
                new RegisterInstitution(body.institution(), body.occurredOn(), body.name(), body.sectors()), caller);
        return Answers.created(receipt, "/v1/institutions/" + body.institution());
    }

    /** The school with its programmes; the caller's own. */
    @GetMapping("/{institution}")
    @AllowedTo({ADMINISTRATOR, COORDINATOR, SUPERVISOR, PEER_COACH, CONFIDANT, DECISION_MAKER, QUALITY_OFFICER, SYSTEM})
    ResponseEntity<InstitutionAnswer> show(@PathVariable InstitutionId institution, Caller caller) {
        caller.requireOwn(institution);
        var stand = streams.stand(new InstitutionRules(), InstitutionEvent.streamOf(institution));
        if (stand.state() instanceof Registered registered) {
            return ResponseEntity.ok()
                    .eTag(Long.toString(stand.sequence()))
                    .body(new InstitutionAnswer(
                            institution,
                            registered.name(),
                            registered.sectors().stream().sorted().toList(),
                            registered.programmes().entrySet().stream()
                                    .map(offer -> new ProgrammeAnswer(
                                            offer.getKey(),
                                            offer.getValue().programme(),
                                            offer.getValue().name()))
                                    .sorted(Comparator.comparing(ProgrammeAnswer::key))
                                    .toList()));
        }
        throw Refused.notFound();
    }

    /** Says that the school teaches a programme, or changes its name or the version of its code. */
    @PostMapping("/{institution}/programmes")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<Void> offer(
            @PathVariable InstitutionId institution, @RequestBody OfferProgrammeBody body, Caller caller) {
        caller.requireOwn(institution);
        new Faults().line("/name", body.name(), 200).throwIfAny();
        return Answers.done(commands.send(
                new OfferProgramme(institution, body.occurredOn(), body.programme(), body.name()), caller));
    }

    /** Says that the school teaches a programme no more. */
    @PostMapping("/{institution}/programmes/{programme}/closing")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<Void> close(
            @PathVariable InstitutionId institution,
            @PathVariable String programme,
            @RequestBody CloseProgrammeBody body,
            Caller caller) {
        caller.requireOwn(institution);
        return Answers.done(commands.send(new CloseProgramme(institution, body.occurredOn(), programme), caller));
    }
}
