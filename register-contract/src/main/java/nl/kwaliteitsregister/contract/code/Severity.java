package nl.kwaliteitsregister.contract.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How serious a signal is (domain §4.4): 1 quality below what was agreed · 2 harm to learning or well-being that
 * talking can repair · 3 discrimination, humiliation, danger to health · 4 violence, sexual misconduct, threat,
 * retaliation, danger now.
 */
public record Severity(@JsonValue int level) {

    /** @throws IllegalArgumentException when the level is not 1 to 4 */
    @JsonCreator
    public Severity {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("severity is 1, 2, 3 or 4");
        }
    }

    /** Danger now: a second person confirms it the same day. */
    public boolean isGravest() {
        return level == 4;
    }
}
