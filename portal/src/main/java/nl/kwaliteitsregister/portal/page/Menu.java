package nl.kwaliteitsregister.portal.page;

import java.util.List;
import java.util.function.Predicate;

/** Where a person can go: what nobody of these roles can do there is not shown. */
public final class Menu {

    private static final String HOME = "/";

    private static final List<Item> ITEMS = List.of(
            new Item("today", HOME, person -> !person.isEmployerAlone()),
            new Item("own", "/own", person -> person.is("employer")),
            new Item(
                    "hosts",
                    "/hosts",
                    person ->
                            person.is("coordinator", "supervisor", "peer-coach", "decision-maker", "quality-officer")),
            new Item("confidential", "/confidential", person -> person.is("confidant")),
            new Item("safety", "/safety-questions", person -> person.is("decision-maker")),
            new Item("policy", "/policy", person -> person.is("quality-officer")),
            new Item("imports", "/host-imports", person -> person.is("coordinator")),
            new Item("administration", "/administration", person -> person.is("administrator")),
            new Item("upkeep", "/upkeep", Person::runsRegister));

    private Menu() {}

    /**
     * @param key of its text, after {@code menu.}
     * @param readers who find something there
     */
    public record Item(String key, String path, Predicate<Person> readers) {

        public boolean leadsTo(String here) {
            return here.equals(path) || (!path.equals(HOME) && here.startsWith(path + "/"));
        }
    }

    public static List<Item> of(Person person) {
        return ITEMS.stream().filter(item -> item.readers().test(person)).toList();
    }
}
