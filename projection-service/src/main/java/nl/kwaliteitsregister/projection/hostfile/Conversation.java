package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent.ConversationHeld;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation (gesprek) with the host about a signal (domain §4.4).
 *
 * @param agreedBy by when what was agreed is to be done
 */
public record Conversation(
        LocalDate on,
        Instant recordedAt,
        Sealed with,
        @Nullable Sealed agreed,
        @Nullable LocalDate agreedBy,
        boolean resolved,
        StaffId by) {

    static Conversation of(ConversationHeld it, Instant recordedAt) {
        return new Conversation(
                it.occurredOn(), recordedAt, it.with(), it.agreed(), it.agreedBy(), it.resolved(), it.by());
    }
}
