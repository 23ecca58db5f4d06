package nl.kwaliteitsregister.register.employer.http;

import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.command.Receipt;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.employer.EmployerCommand.AddIdentifier;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RegisterHost;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.IdentityNamesAnotherHost;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.Reservations;
import org.springframework.stereotype.Component;

/**
 * Registers hosts and adds identities, so that an identity names one host for ever (architecture §3): the reservation
 * first, then the event.
 */
@Component
public class Registering {

    private final Commands commands;
    private final Streams streams;
    private final Reservations reservations;

    Registering(Commands commands, Streams streams, Reservations reservations) {
        this.commands = commands;
        this.streams = streams;
        this.reservations = reservations;
    }

    /** A host that a request names, and what became of it. */
    public record Registered(EmployerId employer, Receipt receipt) {}

    /** @param host what the request says, as a command once the host's id is known */
    @FunctionalInterface
    public interface Host {

        RegisterHost named(EmployerId employer);
    }

    /**
     * Registers a host, known or new. An identity whose reservation never got its event is completed on the way; when
     * its host refuses it, the reservation is dead and the identity names a host of its own.
     */
    public Registered register(HostIdentity identity, Host host, Caller caller) {
        var own = EmployerId.first(identity);
        var named = reservations.reserve(identity, own);
        try {
            return new Registered(named, commands.send(host.named(named), caller));
        } catch (Refused refused) {
            if (!refused.code().equals("identity-does-not-fit") || !reservations.reclaim(identity, named, own)) {
                throw refused;
            }
            return new Registered(own, commands.send(host.named(own), caller));
        }
    }

    /** Adds an identity to a host, unless it names another one. */
    public Receipt add(AddIdentifier more, Caller caller) {
        requireTaken(more);
        if (!reservations.reserve(more.identity(), more.employer()).equals(more.employer())) {
            throw Refused.by(new IdentityNamesAnotherHost());
        }
        return commands.send(more, caller);
    }

    /** Nothing is reserved for a host that would refuse it. */
    private void requireTaken(AddIdentifier more) {
        new EmployerRules()
                .objection(more, streams.state(new EmployerRules(), EmployerEvent.streamOf(more.employer())))
                .ifPresent(refusal -> {
                    throw Refused.by(refusal);
                });
    }
}
