package nl.kwaliteitsregister.edge.problem;

import java.util.List;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field JSON pointer into the body ({@code /details/name}), or the name of a parameter or header
 * @param code lasting name of the fault, kebab-case; its text is {@code <code>.detail} in the bundles
 * @param arguments what the text names; never the value sent, which may be personal
 */
public record Fault(String field, String code, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String field, String code, String... arguments) {
        return new Fault(field, code, List.of(arguments));
    }
}
