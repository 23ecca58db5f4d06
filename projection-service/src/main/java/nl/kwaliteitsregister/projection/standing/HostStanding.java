package nl.kwaliteitsregister.projection.standing;

import java.util.List;
import java.util.Objects;
import nl.kwaliteitsregister.contract.event.LadderScope;

/**
 * How a host stands at an institution, with its reasons (domain §4.5).
 *
 * @param disputed whether an objection is open against what it rests on
 * @param reasons never empty: also "no data" is said
 */
public record HostStanding(Standing standing, boolean disputed, List<Reason> reasons) {

    public HostStanding {
        reasons = List.copyOf(reasons);
    }

    public static HostStanding of(StandingFacts facts) {
        for (var rule : StandingRule.GRAVEST_FIRST) {
            var reasons = rule.reasons().apply(facts);
            if (!reasons.isEmpty()) {
                return new HostStanding(rule.standing(), reasons.stream().anyMatch(Reason::disputed), reasons);
            }
        }
        return new HostStanding(Standing.UNKNOWN, false, StandingRule.unknown(facts));
    }

    /** How much of the host the steps are about that it rests on; none where it rests on no step. */
    public List<LadderScope> scopes() {
        return reasons.stream()
                .map(Reason::scope)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
