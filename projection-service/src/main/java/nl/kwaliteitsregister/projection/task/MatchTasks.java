package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchLapsed;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchRefused;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchTakenUp;
import nl.kwaliteitsregister.contract.event.ReentryEvent.ReentryDetected;
import nl.kwaliteitsregister.contract.id.EmployerId;

/** Hosts that a newcomer may be: somebody says that they are two, or proposes a succession (domain §3). */
record MatchTasks(List<Match> open) implements TaskPart {

    static final MatchTasks NONE = new MatchTasks(List.of());

    MatchTasks {
        open = List.copyOf(open);
    }

    /** @param settleBy after that day the newcomer proceeds, and nothing is asked */
    record Match(EmployerId known, LocalDate since, LocalDate settleBy) {}

    MatchTasks with(ReentryEvent event) {
        var others = open.stream().filter(it -> !it.known().equals(event.known()));
        return switch (event) {
            case ReentryDetected e ->
                new MatchTasks(Stream.concat(others, Stream.of(new Match(e.known(), e.occurredOn(), e.settleBy())))
                        .toList());
            case MatchRefused ignored -> new MatchTasks(others.toList());
            case MatchTakenUp ignored -> new MatchTasks(others.toList());
            case MatchLapsed ignored -> new MatchTasks(others.toList());
        };
    }

    @Override
    public List<Task> open(TaskPartId id) {
        return open.stream()
                .map(it -> Task.of(
                        TaskKind.MATCH_TO_SETTLE,
                        it.since(),
                        it.settleBy(),
                        "/v1/employers/" + id.employer() + "/reentries/" + it.known() + "/refusal"))
                .toList();
    }
}
