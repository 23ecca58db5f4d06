package nl.kwaliteitsregister.register.confidential;

import java.util.UUID;

/** One matter that is held in confidence; known in the confidants' space alone. */
public record CaseId(UUID value) {

    /** @throws IllegalArgumentException when the text is no UUID (RFC 9562) */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
