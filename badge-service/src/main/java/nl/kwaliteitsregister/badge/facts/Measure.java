package nl.kwaliteitsregister.badge.facts;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder at a school (domain §4.5), as badges look at it.
 *
 * @param id of the step
 * @param since the day it was decided on
 * @param overOn the first day without it, or with less weight; absent while it is live
 * @param annulled an appeal was won, or it was refuted: it never counted
 */
public record Measure(
        String id,
        InstitutionId school,
        Weight weight,
        LocalDate since,
        @Nullable LocalDate overOn,
        boolean annulled) {

    /** What a step does to badges (domain §4.7). */
    public enum Weight {
        /** A warning on S02–S08, S11, S12 or S15: no Recognised is offered. */
        WARNING,
        /** A final warning or a placement stop: what there is is suspended. */
        STOP,
        /** Blacklist: what there is ends, and does not come back with the end of the step. */
        BLACKLIST
    }

    public boolean isLive() {
        return overOn == null;
    }

    /** Whether no badge is valid beside it while it is live. */
    public boolean isStop() {
        return weight != Weight.WARNING;
    }
}
