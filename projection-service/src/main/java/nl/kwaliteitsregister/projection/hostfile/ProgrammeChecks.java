package nl.kwaliteitsregister.projection.hostfile;

import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one institution at one host for one programme or for all (domain §4.1).
 *
 * @param programme absent: for all programmes
 * @param checks in the order in which they happened; one told late takes its place and replaces only those before it
 * @param version sequence of the last event of the stream of checks; -1 before the first
 */
public record ProgrammeChecks(@Nullable Programme programme, List<CheckHistory> checks, long version) implements Part {

    static final ProgrammeChecks NONE = new ProgrammeChecks(null, List.of(), -1);

    public ProgrammeChecks {
        checks = List.copyOf(checks);
    }

    ProgrammeChecks with(PreSalesEvent event, RecordedEvent recorded) {
        var told = Told.by(recorded);
        var changed = event instanceof CheckRecorded check
                ? Lists.inOrder(
                        checks, CheckHistory.of(check, told), it -> it.told().on())
                : Lists.changed(checks, it -> it.id().equals(event.check()), it -> it.with(event, told));
        return new ProgrammeChecks(event.programme(), changed, recorded.sequence());
    }

    /** The checks as they stood, in the order in which they happened. */
    public List<Check> asOf(AsOf asOf) {
        return checks.stream().flatMap(it -> it.asOf(asOf).stream()).toList();
    }

    /** The check that counts; the others are history. */
    public Optional<Check> current(AsOf asOf) {
        var stood = asOf(asOf);
        return stood.isEmpty() ? Optional.empty() : Optional.of(stood.getLast());
    }
}
