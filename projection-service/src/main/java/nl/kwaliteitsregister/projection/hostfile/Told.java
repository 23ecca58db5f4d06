package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import java.time.LocalDate;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;

/**
 * A fact by both times (domain §4).
 *
 * @param on the day it happened, and from which what it says holds
 * @param at when the register was told
 * @param sequence of the event in its stream
 */
public record Told(LocalDate on, Instant at, long sequence) {

    static Told by(RecordedEvent recorded) {
        return new Told(recorded.event().occurredOn(), recorded.time(), recorded.sequence());
    }
}
