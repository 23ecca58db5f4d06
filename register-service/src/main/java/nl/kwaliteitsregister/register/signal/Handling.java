package nl.kwaliteitsregister.register.signal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.id.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a signal.
 *
 * @param followedUpOn first day on which anything was done; absent while nothing was
 * @param missedBy the follow-up that was recorded as missed last
 * @param talked whether the host was talked to
 * @param resolved whether the last talk resolved it
 * @param referrals those made
 * @param closed how it was closed; absent while it is open
 */
public record Handling(
        @Nullable LocalDate followedUpOn,
        @Nullable LocalDate missedBy,
        boolean talked,
        boolean resolved,
        Set<ReferralId> referrals,
        @Nullable SignalClosing closed) {

    static final Handling NOTHING_YET = new Handling(null, null, false, false, Set.of(), null);

    public Handling {
        referrals = Set.copyOf(referrals);
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

    Handling referred(ReferralId referral) {
        var more = new HashSet<>(referrals);
        more.add(referral);
        return new Handling(followedUpOn, missedBy, talked, resolved, more, closed);
    }

    Handling closed(SignalClosing how) {
        return new Handling(followedUpOn, missedBy, talked, resolved, referrals, how);
    }
}
