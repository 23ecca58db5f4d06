package nl.kwaliteitsregister.portal.administration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the own institution shares with others, as the register says it.
 *
 * @param ground its parts by their names; absent, as the first day on it, while nothing is shared
 */
record Sharing(
        boolean on, @Nullable LocalDate since, @Nullable Map<String, String> ground) {

    /** All that a ground says, in the order in which people are asked. */
    static final List<String> PARTS =
            List.of("protocolVersion", "dpiaReference", "jointControllers", "legalBasis", "dataProtectionOfficer");

    /** Names of the fields on a form, which are places in the body that is sent. */
    static final List<String> FIELDS =
            PARTS.stream().map(part -> "ground." + part).toList();

    /** What stands in the form before anybody types. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        if (ground != null) {
            ground.forEach((part, text) -> typed.put("ground." + part, text));
        }
        return typed;
    }
}
