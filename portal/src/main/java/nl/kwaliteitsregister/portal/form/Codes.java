package nl.kwaliteitsregister.portal.form;

import java.util.Arrays;
import java.util.List;

/** The codes of a list to choose from, as they are sent and as their texts are named. */
public final class Codes {

    private Codes() {}

    public static List<String> of(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::toString).toList();
    }
}
