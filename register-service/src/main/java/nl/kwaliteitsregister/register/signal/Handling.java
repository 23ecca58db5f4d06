package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.event.SignalEvent.ReferralOutcomeRecorded;
import nl.kwaliteitsregister.contract.id.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a signal.
 *
 * @param followedUpOn first day on which anything was done; absent while nothing was
 * @param missedBy the follow-up that was recorded as missed last
 * @param talked whether the host was talked to
 * @param resolved whether the last talk resolved it
 * @param referrals those made, in the order in which they were recorded
 * @param closed how it was closed; absent while it is open
 */
public record Handling(
        @Nullable LocalDate followedUpOn,
        @Nullable LocalDate missedBy,
        boolean talked,
        boolean resolved,
        List<Referral> referrals,
        @Nullable SignalClosing closed) {

    static final Handling NOTHING_YET = new Handling(null, null, false, false, List.of(), null);

    public Handling {
        referrals = List.copyOf(referrals);
    }

    Handling followedUp(LocalDate day) {
        var first = followedUpOn == null || day.isBefore(followedUpOn) ? day : followedUpOn;
        return new Handling(first, missedBy, talked, resolved, referrals, closed);
    }

    /** A severity that is set anew is followed up anew. */
    Handling awaiting() {
        return new Handling(null, missedBy, talked, resolved, referrals, closed);
    }

    Handling missed(LocalDate followUpBy) {
        return new Handling(followedUpOn, followUpBy, talked, resolved, referrals, closed);
    }

    Handling talked(boolean nowResolved) {
        return new Handling(followedUpOn, missedBy, true, nowResolved, referrals, closed);
    }

    Optional<Referral> referral(ReferralId id) {
        return referrals.stream().filter(it -> it.referral().equals(id)).findFirst();
    }

    Handling referred(Referral referral) {
        return with(Stream.concat(referrals.stream(), Stream.of(referral)).toList());
    }

    Handling answered(ReferralOutcomeRecorded came) {
        return with(referrals.stream()
                .map(it -> it.referral().equals(came.referral()) ? it.with(came) : it)
                .toList());
    }

    private Handling with(List<Referral> changed) {
        return new Handling(followedUpOn, missedBy, talked, resolved, changed, closed);
    }

    Handling closed(SignalClosing how) {
        return new Handling(followedUpOn, missedBy, talked, resolved, referrals, how);
    }
}
