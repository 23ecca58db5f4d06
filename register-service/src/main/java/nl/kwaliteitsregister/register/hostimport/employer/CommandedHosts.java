package nl.kwaliteitsregister.register.hostimport.employer;

import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.backbone.axon.CommandRefused;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RecordDetails;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RegisterHost;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.employer.Reservations;
import nl.kwaliteitsregister.register.hostimport.Finding;
import nl.kwaliteitsregister.register.hostimport.HostRow;
import nl.kwaliteitsregister.register.hostimport.Hosts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers the hosts of one import, on behalf of who sent the file. */
public final class CommandedHosts implements Hosts {

    private static final Logger LOG = LoggerFactory.getLogger(CommandedHosts.class);
    private static final Source SOURCE = Source.INSTITUTION;

    private final CommandSender sender;
    private final Streams streams;
    private final Reservations reservations;
    private final InstitutionId institution;
    private final LocalDate occurredOn;
    private final Circumstances by;

    public CommandedHosts(
            CommandSender sender,
            Streams streams,
            Reservations reservations,
            InstitutionId institution,
            LocalDate occurredOn,
            Circumstances by) {
        this.sender = sender;
        this.streams = streams;
        this.reservations = reservations;
        this.institution = institution;
        this.occurredOn = occurredOn;
        this.by = by;
    }

    @Override
    public Registered register(HostRow row) {
        try {
            var employer = reservations.reserve(row.identity(), EmployerId.first(row.identity()));
            var command = new RegisterHost(employer, institution, occurredOn, row.identity(), SOURCE, row.details());
            return sender.send(command, by).changed() ? new Registered.Stored() : known(employer, row);
        } catch (CommandRefused no) {
            var refusal = no.refusal();
            return new Registered.Reported(
                    List.of(new Finding(row.number(), "", "", refusal.code(), refusal.arguments())));
        } catch (RuntimeException failure) {
            LOG.error("row {} of an import failed: {}", row.number(), Wordless.trace(failure));
            throw failure;
        }
    }

    /** The institution has a file on it already, which an import never overwrites. */
    private Registered known(EmployerId employer, HostRow row) {
        var host = streams.state(new EmployerRules(), EmployerEvent.streamOf(employer));
        if (host instanceof EmployerState.Host known
                && known.files().get(institution) instanceof EmployerState.HostFile file) {
            var said = file.details().get(SOURCE);
            if (said != null) {
                var differences = Differences.of(row, said);
                return differences.isEmpty() ? new Registered.Unchanged() : new Registered.Reported(differences);
            }
        }
        return first(employer, row.details());
    }

    /** So far only other sources said something of this host; now the institution itself does too. */
    private Registered first(EmployerId employer, HostDetails details) {
        var command = new RecordDetails(employer, institution, occurredOn, SOURCE, details);
        return sender.send(command, by).changed() ? new Registered.Stored() : new Registered.Unchanged();
    }
}
