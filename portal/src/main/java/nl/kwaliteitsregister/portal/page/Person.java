package nl.kwaliteitsregister.portal.page;

import java.util.List;

/**
 * Who reads a page, as the register knows the person.
 *
 * @param person opaque id, by which the register names the person elsewhere
 * @param roles codes; none when the person holds no role here, or the register does not answer
 */
public record Person(String person, String institution, List<String> roles) {

    public static final Person UNKNOWN = new Person("", "", List.of());

    public boolean is(String... wanted) {
        return roles.stream().anyMatch(List.of(wanted)::contains);
    }
}
