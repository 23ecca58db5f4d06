package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.quality.PromiseStanding;
import nl.kwaliteitsregister.quality.PromiseStanding.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one institution at one host for one programme or for all, and what was said since about the promises
 * made at them (domain §4.1, §4.3).
 *
 * @param programme absent: for all programmes
 * @param checks in the order of their stream; the last one replaced those before it
 * @param statements what evaluations of the programme said, by their day: a day holds each kind once, for the standing
 *     of a promise asks only whether anybody said so
 * @param version sequence of the last event of the stream of checks; -1 before the first
 */
public record ProgrammeChecks(
        @Nullable Programme programme,
        List<Check> checks,
        SortedMap<LocalDate, SortedSet<Statement>> statements,
        long version)
        implements Part {

    static final ProgrammeChecks NONE = new ProgrammeChecks(null, List.of(), new TreeMap<>(), -1);

    public ProgrammeChecks {
        checks = List.copyOf(checks);
        statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
    }

    ProgrammeChecks with(PreSalesEvent event, Instant recordedAt, long sequence) {
        var changed = event instanceof CheckRecorded recorded
                ? Lists.plus(checks, Check.of(recorded, recordedAt))
                : Lists.changed(checks, it -> it.id().equals(event.check()), it -> it.with(event));
        return new ProgrammeChecks(event.programme(), changed, statements, sequence);
    }

    ProgrammeChecks withStatement(LocalDate on, Statement statement) {
        var that = new TreeSet<>(statements.getOrDefault(on, Collections.emptySortedSet()));
        that.add(statement);
        var more = new TreeMap<>(statements);
        more.put(on, Collections.unmodifiableSortedSet(that));
        return new ProgrammeChecks(programme, checks, more, version);
    }

    /** The check that counts; the others are history. */
    public Optional<Check> current() {
        return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
    }

    /**
     * What became of the promises of a check: until students are asked about each one (CI9), what is said of
     * agreements and allowance since the check speaks about all of them.
     */
    public PromiseStanding promisesOf(Check check) {
        return PromiseStanding.of(statements.tailMap(check.on()).values().stream()
                .flatMap(SortedSet::stream)
                .toList());
    }
}
