package nl.kwaliteitsregister.register.network.http;

import static nl.kwaliteitsregister.contract.code.Role.ADMINISTRATOR;
import static nl.kwaliteitsregister.contract.code.Role.NETWORK_MEMBER;

import java.util.Comparator;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Answers;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.NewIds;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.institution.InstitutionRefusal.InstitutionNotRegistered;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.network.Network.Founded;
import nl.kwaliteitsregister.register.network.NetworkCommand.FoundNetwork;
import nl.kwaliteitsregister.register.network.NetworkCommand.JoinNetwork;
import nl.kwaliteitsregister.register.network.NetworkCommand.LeaveNetwork;
import nl.kwaliteitsregister.register.network.NetworkRules;
import nl.kwaliteitsregister.register.network.http.NetworkBodies.FoundNetworkBody;
import nl.kwaliteitsregister.register.network.http.NetworkBodies.MembershipBody;
import nl.kwaliteitsregister.register.network.http.NetworkBodies.NetworkAnswer;
import nl.kwaliteitsregister.register.network.http.NetworkBodies.NetworkCreated;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/networks")
class NetworkController {

    private final Commands commands;
    private final Streams streams;
    private final Institutions institutions;
    private final NewIds ids;

    NetworkController(Commands commands, Streams streams, Institutions institutions, NewIds ids) {
        this.commands = commands;
        this.streams = streams;
        this.institutions = institutions;
        this.ids = ids;
    }

    /** Founds a network with the caller's institution as its first member. */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<NetworkCreated> found(@RequestBody FoundNetworkBody body, Caller caller) {
        new Faults().line("/name", body.name(), 200).throwIfAny();
        requireRegistered(caller);
        var network = ids.next(caller, "network", NetworkId::new);
        var receipt =
                commands.send(new FoundNetwork(network, caller.institution(), body.occurredOn(), body.name()), caller);
        return Answers.created(receipt, "/v1/networks/" + network, new NetworkCreated(network));
    }

    /** The network and its members, for those who are in it. */
    @GetMapping("/{network}")
    @AllowedTo({ADMINISTRATOR, NETWORK_MEMBER})
    ResponseEntity<NetworkAnswer> show(@PathVariable NetworkId network, Caller caller) {
        var stand = streams.stand(new NetworkRules(), NetworkEvent.streamOf(network));
        if (stand.state() instanceof Founded founded && founded.members().contains(caller.institution())) {
            return ResponseEntity.ok()
                    .eTag(Long.toString(stand.sequence()))
                    .body(new NetworkAnswer(
                            network,
                            founded.name(),
                            founded.members().stream()
                                    .sorted(Comparator.comparing(InstitutionId::value))
                                    .toList()));
        }
        throw Refused.notFound();
    }

    /** The caller's institution joins. */
    @PutMapping("/{network}/members/{institution}")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<Void> join(
            @PathVariable NetworkId network,
            @PathVariable InstitutionId institution,
            @RequestBody MembershipBody body,
            Caller caller) {
        caller.requireOwn(institution);
        requireRegistered(caller);
        return Answers.done(commands.send(new JoinNetwork(network, institution, body.occurredOn()), caller));
    }

    /** The caller's institution leaves. */
    @PostMapping("/{network}/members/{institution}/leaving")
    @AllowedTo(ADMINISTRATOR)
    ResponseEntity<Void> leave(
            @PathVariable NetworkId network,
            @PathVariable InstitutionId institution,
            @RequestBody MembershipBody body,
            Caller caller) {
        caller.requireOwn(institution);
        return Answers.done(commands.send(new LeaveNetwork(network, institution, body.occurredOn()), caller));
    }

    private void requireRegistered(Caller caller) {
        if (institutions.find(caller.institution()).isEmpty()) {
            throw Refused.by(new InstitutionNotRegistered());
        }
    }
}
