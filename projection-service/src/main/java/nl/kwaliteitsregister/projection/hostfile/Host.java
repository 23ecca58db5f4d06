package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.ContactEnded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.ContactRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentClosed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DetailsRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.event.EmployerEvent.IdentifierAdded;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.HostIdentity;

/**
 * Who a host is, for every institution with a file on it: its identities and what the trade register says. Who brought
 * a fact here, and when, is not kept: it would tell one institution about another (domain §3).
 *
 * @param facts what the trade register said, in the order in which it was recorded
 */
public record Host(List<HostIdentity> identities, List<RegisterFact> facts) implements Part {

    public static final Host UNKNOWN = new Host(List.of(), List.of());

    public Host {
        identities = List.copyOf(identities);
        facts = List.copyOf(facts);
    }

    /**
     * What the trade register says.
     *
     * @param on the day it holds from
     */
    public record RegisterFact(LocalDate on, Instant recordedAt, HostDetails details) {}

    /** Whether what this source says is shared by all files on the host; the rest stays with who entered it. */
    static boolean isShared(Source source) {
        return source == Source.TRADE_REGISTER;
    }

    /** Whether the event says anything that all files on the host share. */
    static boolean isToldBy(EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered ignored -> true;
            case IdentifierAdded ignored -> true;
            case DetailsRecorded e -> isShared(e.source());
            case FileOpened ignored -> false;
            case DepartmentNamed ignored -> false;
            case DepartmentClosed ignored -> false;
            case ContactRecorded ignored -> false;
            case ContactEnded ignored -> false;
        };
    }

    Host with(EmployerEvent event, Instant recordedAt) {
        return switch (event) {
            case EmployerRegistered e ->
                identifiedBy(e.identity())
                        .saying(e.source(), new RegisterFact(e.occurredOn(), recordedAt, e.details()));
            case DetailsRecorded e -> saying(e.source(), new RegisterFact(e.occurredOn(), recordedAt, e.details()));
            case IdentifierAdded e -> identifiedBy(e.identity());
            case FileOpened ignored -> this;
            case DepartmentNamed ignored -> this;
            case DepartmentClosed ignored -> this;
            case ContactRecorded ignored -> this;
            case ContactEnded ignored -> this;
        };
    }

    private Host identifiedBy(HostIdentity identity) {
        return identities.contains(identity) ? this : new Host(Lists.plus(identities, identity), facts);
    }

    private Host saying(Source source, RegisterFact fact) {
        return isShared(source) ? new Host(identities, Lists.plus(facts, fact)) : this;
    }
}
