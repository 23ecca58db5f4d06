package nl.kwaliteitsregister.register.grant.http;

import static nl.kwaliteitsregister.contract.code.Role.ADMINISTRATOR;

import java.util.Comparator;
import java.util.Set;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.id.GrantId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.access.StaffIds;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.grant.GrantCommand.Authority;
import nl.kwaliteitsregister.register.grant.GrantCommand.GiveGrant;
import nl.kwaliteitsregister.register.grant.GrantCommand.RevokeGrant;
import nl.kwaliteitsregister.register.grant.GrantRules;
import nl.kwaliteitsregister.register.grant.http.GrantBodies.GiveGrantBody;
import nl.kwaliteitsregister.register.grant.http.GrantBodies.GrantAnswer;
import nl.kwaliteitsregister.register.grant.http.GrantBodies.GrantCreated;
import nl.kwaliteitsregister.register.grant.http.GrantBodies.GrantsAnswer;
import nl.kwaliteitsregister.register.grant.http.GrantBodies.RevokeGrantBody;
import nl.kwaliteitsregister.register.institution.InstitutionRefusal.InstitutionNotRegistered;
import nl.kwaliteitsregister.register.institution.Institutions;
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
@RequestMapping("/v1/institutions/{institution}/grants")
class GrantController {

    private final Commands commands;
    private final Streams streams;
    private final Institutions institutions;
    private final NewIds ids;

    GrantController(Commands commands, Streams streams, Institutions institutions, NewIds ids) {
        this.commands = commands;
        this.streams = streams;
        this.institutions = institutions;
        this.ids = ids;
    }

    /** Gives a person a role at the institution. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo(value = ADMINISTRATOR, bootstrap = true)
    ResponseEntity<GrantCreated> give(
            @PathVariable InstitutionId institution, @RequestBody GiveGrantBody body, Caller caller) {
        var authority = authority(institution, caller);
        var programmes = body.programmes() == null ? Set.<String>of() : body.programmes();
        new Faults()
                .line("/person/issuer", body.person().issuer(), 400)
                .line("/person/subject", body.person().subject(), 400)
                .when(
                        programmes.stream().anyMatch(programme -> !programme.matches("(crebo|croho)-[0-9]{5}")),
                        "/programmes",
                        "expected-programmes")
                .throwIfAny();
        if (institutions.find(institution).isEmpty()) {
            throw Refused.by(new InstitutionNotRegistered());
        }
        var person = StaffIds.of(body.person().issuer(), body.person().subject());
        var grant = ids.next(caller, "grant", GrantId::new);
        var receipt = commands.send(
                new GiveGrant(
                        person,
                        grant,
                        institution,
                        body.occurredOn(),
                        authority,
                        body.role(),
                        programmes,
                        body.network(),
                        body.employer()),
                caller);
        return Answers.created(
                receipt, "/v1/institutions/" + institution + "/grants/" + person, new GrantCreated(person, grant));
    }

    /** What a person holds at the institution now. */
    @GetMapping("/{person}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<GrantsAnswer> show(
            @PathVariable InstitutionId institution, @PathVariable StaffId person, Caller caller) {
        caller.requireOwn(institution);
        var stand = streams.stand(new GrantRules(), GrantEvent.streamOf(person));
        var grants = stand.state().live().values().stream()
                .filter(given -> given.institution().equals(institution))
                .map(given -> new GrantAnswer(
                        given.grant(),
                        given.role(),
                        given.programmes().stream().sorted().toList(),
                        given.network(),
                        given.employer(),
                        given.occurredOn()))
                .sorted(Comparator.comparing(GrantAnswer::since).thenComparing(GrantAnswer::role))
                .toList();
        if (grants.isEmpty()) {
            throw Refused.notFound();
        }
        return ResponseEntity.ok().eTag(Long.toString(stand.sequence())).body(new GrantsAnswer(person, grants));
    }

    /** Takes a role back, at once also for tokens that are still valid. */
    @PostMapping("/{person}/{grant}/revocation")
    @AllowedTo(value = ADMINISTRATOR, bootstrap = true)
    ResponseEntity<Void> revoke(
            @PathVariable InstitutionId institution,
            @PathVariable StaffId person,
            @PathVariable GrantId grant,
            @RequestBody RevokeGrantBody body,
            Caller caller) {
        var authority = authority(institution, caller);
        return Answers.done(
                commands.send(new RevokeGrant(person, grant, institution, body.occurredOn(), authority), caller));
    }

    /** An administrator acts at the own institution; who is named by the configuration, at any. */
    private static Authority authority(InstitutionId institution, Caller caller) {
        if (caller.institution().equals(institution) && caller.holds(ADMINISTRATOR)) {
            return Authority.ADMINISTRATOR;
        }
        if (caller.bootstrap()) {
            return Authority.BOOTSTRAP;
        }
        throw Refused.notFound();
    }
}
