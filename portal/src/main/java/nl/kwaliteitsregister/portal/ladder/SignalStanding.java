package nl.kwaliteitsregister.portal.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kwaliteitsregister.portal.services.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * How a signal stands, as the register knows it now (domain §4.4).
 *
 * @param severity absent for praise, and while nobody set it
 * @param confirmed whether a second person confirmed severity 4; absent for others
 * @param consent what the student agrees to now
 * @param incident the one it supports; absent for praise
 * @param closed how it was closed; absent while it is open
 * @param override leave that a confidant asks to talk to the host without consent; absent where nobody waits for it
 * @param referrals to bodies outside the school
 */
public record SignalStanding(
        String signal,
        @Nullable Integer severity,
        @Nullable Boolean confirmed,
        @Nullable LocalDate followUpBy,
        boolean followedUp,
        List<String> consent,
        @Nullable String incident,
        @Nullable String closed,
        @Nullable Override override,
        List<Referral> referrals) {

    public record Override(LocalDate studentToldOn, SealedText reason) {}

    /** @param outcomes what came of it, in the order in which that was recorded */
    public record Referral(String referral, String to, LocalDate on, List<Outcome> outcomes) {}

    public record Outcome(LocalDate on, SealedText text) {}

    public boolean awaitsSecondPerson() {
        return Boolean.FALSE.equals(confirmed);
    }

    boolean isPraise() {
        return incident == null;
    }

    Optional<Referral> referral(String id) {
        return referrals.stream().filter(it -> it.referral().equals(id)).findFirst();
    }

    boolean agreesTo(String step) {
        return consent.contains(step);
    }
}
