package nl.kwaliteitsregister.portal.page;

import java.util.List;

/**
 * Who reads a page, as the register knows the person.
 *
 * @param person opaque id, by which the register names the person elsewhere
 * @param roles codes; none when the person holds no role here, or the register does not answer
 * @param runsRegister for all institutions, which is no role at any of them
 */
public record Person(String person, String institution, List<String> roles, boolean runsRegister) {

    public static final Person UNKNOWN = new Person("", "", List.of(), false);

    public boolean is(String... wanted) {
        return roles.stream().anyMatch(List.of(wanted)::contains);
    }

    /** Whether the person speaks for a host and does nothing for the school. */
    public boolean isEmployerAlone() {
        return roles.equals(List.of("employer"));
    }

    /** The menu item where this person begins. */
    public String home() {
        return isEmployerAlone() ? "own" : "today";
    }
}
