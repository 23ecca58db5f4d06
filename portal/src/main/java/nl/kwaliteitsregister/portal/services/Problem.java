package nl.kwaliteitsregister.portal.services;

import java.util.List;

/**
 * Why a command was refused (RFC 9457), in the reader's language.
 *
 * @param title in a few words
 * @param detail with what to do
 * @param errors by field of the body; none where the refusal is about no field
 */
public record Problem(String title, String detail, List<Fault> errors) {

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** @param field JSON pointer into the body */
    public record Fault(String field, String code, String detail) {}
}
