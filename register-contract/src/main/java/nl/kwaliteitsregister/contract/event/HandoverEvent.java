package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What somebody was responsible for goes to another person (domain §2: a leaver loses access, the file stays). */
public sealed interface HandoverEvent extends RegisterEvent {

    HandoverId handover();

    @JsonIgnore
    @Override
    default @Nullable EmployerId about() {
        return null;
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(handover());
    }

    static StreamId streamOf(HandoverId handover) {
        return new StreamId("handover", handover.toString());
    }

    record HandoverBegan(
            HandoverId handover, InstitutionId institution, LocalDate occurredOn, StaffId from, StaffId to, StaffId by)
            implements HandoverEvent {}

    /**
     * Some of it went over; the next round goes on behind {@code after}.
     *
     * @param round from 1
     * @param placements that are the other person's now
     * @param cases that are the other person's now
     * @param left what that person may not take, such as a case in which they hear the employer
     */
    record RoundHandedOver(
            HandoverId handover,
            InstitutionId institution,
            LocalDate occurredOn,
            int round,
            String after,
            int placements,
            int cases,
            int left)
            implements HandoverEvent {}

    /** Nothing is left to go over; the sums of all rounds. */
    record HandoverDone(
            HandoverId handover, InstitutionId institution, LocalDate occurredOn, int placements, int cases, int left)
            implements HandoverEvent {}
}
