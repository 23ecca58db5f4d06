package nl.kwaliteitsregister.register.employer.http;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;
import static nl.kwaliteitsregister.register.sealing.Purpose.CONTACT;

import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.register.employer.EmployerCommand.EndContact;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RecordContact;
import nl.kwaliteitsregister.register.employer.http.HostBodies.ContactBody;
import nl.kwaliteitsregister.register.employer.http.HostBodies.ContactRecorded;
import nl.kwaliteitsregister.register.employer.http.HostBodies.EndPartBody;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Contact persons at a host, in the institution's own file; what names them is sealed here, with a key per person. */
@RestController
@RequestMapping("/v1/employers/{employer}/contacts")
class ContactController {

    private final Commands commands;
    private final NewIds ids;
    private final Seals seals;
    private final HostFiles files;

    ContactController(Commands commands, NewIds ids, Seals seals, HostFiles files) {
        this.files = files;
        this.commands = commands;
        this.ids = ids;
        this.seals = seals;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<ContactRecorded> record(
            @PathVariable EmployerId employer, @RequestBody ContactBody body, Caller caller) {
        HostFaults.contact(body).throwIfAny();
        var unused = files.of(employer, caller); // nothing is sealed for a host that is not the caller's
        var contact = ids.next(caller, "contact", ContactId::new);
        var receipt = commands.send(command(employer, contact, body, caller), caller);
        return Answers.created(
                receipt, "/v1/employers/" + employer + "/contacts/" + contact, new ContactRecorded(contact));
    }

    /** Records what changed about a contact. */
    @PutMapping("/{contact}")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> change(
            @PathVariable EmployerId employer,
            @PathVariable ContactId contact,
            @RequestBody ContactBody body,
            Caller caller) {
        HostFaults.contact(body).throwIfAny();
        files.requireContact(employer, contact, caller);
        return Answers.done(commands.send(command(employer, contact, body, caller), caller));
    }

    /** Says that the person is no contact any more. */
    @PostMapping("/{contact}/ending")
    @AllowedTo({COORDINATOR, SYSTEM})
    ResponseEntity<Void> end(
            @PathVariable EmployerId employer,
            @PathVariable ContactId contact,
            @RequestBody EndPartBody body,
            Caller caller) {
        return Answers.done(
                commands.send(new EndContact(employer, caller.institution(), body.occurredOn(), contact), caller));
    }

    private RecordContact command(EmployerId employer, ContactId contact, ContactBody body, Caller caller) {
        var institution = caller.institution();
        var key = Seals.keyOf("contact", contact.value());
        return new RecordContact(
                employer,
                institution,
                body.occurredOn(),
                contact,
                body.role(),
                seals.seal(institution, key, body.name(), CONTACT),
                seals.sealIfAny(institution, key, body.email(), CONTACT),
                seals.sealIfAny(institution, key, body.phone(), CONTACT));
    }
}
