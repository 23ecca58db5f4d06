package nl.kwaliteitsregister.register.reentry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.kwaliteitsregister.contract.event.ReentryEvent.ReentryDetected;
import nl.kwaliteitsregister.contract.id.EmployerId;

/** Whom a newcomer may be, in the order in which it was seen; each by what it was last seen by. */
public record Reentries(SequencedMap<EmployerId, Match> matches) {

    public static final Reentries NONE = new Reentries(new LinkedHashMap<>());

    /** One hint and what became of it. */
    public sealed interface Match {

        ReentryDetected detected();

        record Open(ReentryDetected detected) implements Match {}

        /** They are two hosts, as far as these facts go. */
        record Refused(ReentryDetected detected) implements Match {}

        /** It was proposed that a step goes over. */
        record TakenUp(ReentryDetected detected) implements Match {}

        record Lapsed(ReentryDetected detected) implements Match {}
    }

    /** Whether a start waits for somebody to settle a match; the last day stands, so a late lapse keeps nobody out. */
    public boolean waitOn(LocalDate day) {
        return matches.values().stream()
                .anyMatch(match -> match instanceof Match.Open open
                        && !day.isAfter(open.detected().settleBy()));
    }

    Reentries with(EmployerId known, Match match) {
        var more = new LinkedHashMap<>(matches);
        more.put(known, match);
        return new Reentries(more);
    }
}
