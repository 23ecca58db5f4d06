package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.ReferralBody;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralMade;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralOutcomeRecorded;
import nl.kwaliteitsregister.contract.id.ReferralId;

/**
 * A body outside the school to which a signal was referred (domain §4.4).
 *
 * @param outcomes what came of it, in the order in which that was recorded: a body may answer more than once
 */
public record Referral(ReferralId referral, ReferralBody to, LocalDate on, List<Outcome> outcomes) {

    public Referral {
        outcomes = List.copyOf(outcomes);
    }

    public record Outcome(LocalDate on, Sealed text) {}

    static Referral of(ReferralMade made) {
        return new Referral(made.referral(), made.to(), made.occurredOn(), List.of());
    }

    Referral with(ReferralOutcomeRecorded came) {
        var outcome = new Outcome(came.occurredOn(), came.outcome());
        return new Referral(
                referral,
                to,
                on,
                Stream.concat(outcomes.stream(), Stream.of(outcome)).toList());
    }
}
