package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.List;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.projection.standing.HostStanding;
import nl.kwaliteitsregister.projection.standing.Reason;

/**
 * How the host stands at this institution (domain §4.5).
 *
 * @param standing {@code unknown}, {@code screened}, {@code recommended}, {@code attention}, {@code warned},
 *     {@code final-warning}, {@code stopped} or {@code blacklisted}
 * @param disputed whether an objection is open against what it rests on
 * @param scopes how much of the host it is about, where it rests on steps
 * @param reasons each with the events behind it
 */
public record StandingAnswer(String standing, boolean disputed, List<LadderScope> scopes, List<Reason> reasons) {

    static StandingAnswer of(HostStanding it) {
        return new StandingAnswer(it.standing().code(), it.disputed(), it.scopes(), it.reasons());
    }

    /** The word alone, for who meets the host but does not read what was said of it. */
    static StandingAnswer wordOf(HostStanding it) {
        return new StandingAnswer(it.standing().code(), it.disputed(), it.scopes(), List.of());
    }
}
