package nl.kwaliteitsregister.register.employer.http;

import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.NoSuchContact;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.NoSuchHost;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState.Host;
import nl.kwaliteitsregister.register.employer.EmployerState.HostFile;
import org.springframework.stereotype.Component;

/** The institution's own files, for what must be known before a command: another's is never there. */
@Component
class HostFiles {

    private final Streams streams;

    HostFiles(Streams streams) {
        this.streams = streams;
    }

    /** @param sequence of the host's stream */
    record Found(Host host, HostFile file, long sequence) {}

    /** @throws Refused with 404 when the institution has no file on the host */
    Found of(EmployerId employer, Caller caller) {
        var stand = streams.stand(new EmployerRules(), EmployerEvent.streamOf(employer));
        if (stand.state() instanceof Host host && host.files().get(caller.institution()) instanceof HostFile file) {
            return new Found(host, file, stand.sequence());
        }
        throw Refused.by(new NoSuchHost());
    }

    /** @throws Refused with 404 when the institution's file has no such contact: its key is then not the caller's */
    void requireContact(EmployerId employer, ContactId contact, Caller caller) {
        if (!of(employer, caller).file().contacts().containsKey(contact)) {
            throw Refused.by(new NoSuchContact());
        }
    }
}
