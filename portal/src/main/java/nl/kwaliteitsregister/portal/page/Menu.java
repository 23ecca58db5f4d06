package nl.kwaliteitsregister.portal.page;

import java.util.List;
import java.util.Set;

/** Where a person can go: what nobody of these roles can do there is not shown. */
public final class Menu {

    private static final Item TODAY = new Item("today", "/", Set.of());

    private static final List<Item> ITEMS = List.of(
            TODAY,
            new Item(
                    "hosts",
                    "/hosts",
                    Set.of("coordinator", "supervisor", "peer-coach", "decision-maker", "quality-officer")),
            new Item("imports", "/host-imports", Set.of("coordinator")),
            new Item("administration", "/administration", Set.of("administrator")));

    private Menu() {}

    /**
     * @param key of its text, after {@code menu.}
     * @param roles that find something there; none: everybody
     */
    public record Item(String key, String path, Set<String> roles) {

        private boolean isFor(Person person) {
            return roles.isEmpty() || person.roles().stream().anyMatch(roles::contains);
        }

        public boolean leadsTo(String here) {
            return equals(TODAY) ? here.equals(path) : here.equals(path) || here.startsWith(path + "/");
        }
    }

    public static List<Item> of(Person person) {
        return ITEMS.stream().filter(item -> item.isFor(person)).toList();
    }
}
