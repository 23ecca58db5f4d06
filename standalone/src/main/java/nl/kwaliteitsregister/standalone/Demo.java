package nl.kwaliteitsregister.standalone;

import static nl.kwaliteitsregister.contract.code.EducationSector.HBO;
import static nl.kwaliteitsregister.contract.code.EducationSector.MBO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;
import nl.kwaliteitsregister.standalone.region.Chapter;
import nl.kwaliteitsregister.standalone.region.Region;

/** Who is in the demo: two mbo schools and an hbo school in one network. Names and codes are invented. */
final class Demo {

    /** A school, with the word for it in the names of its users. */
    record School(
            InstitutionId id,
            String word,
            String name,
            EducationSector sector,
            Map<String, String> programme,
            String programmeName,
            List<Role> roles) {

        Stream<Person> people() {
            return roles.stream().map(role -> new Person(new DemoUser(role.code() + "." + word, id), role));
        }
    }

    /** One user has one role, so that it shows what the role may do. */
    record Person(DemoUser user, Role role) {}

    static final School WATERRAND = new School(
            new InstitutionId("99WR"),
            "waterrand",
            "ROC Waterrand",
            MBO,
            programme("crebo", "90001"),
            "Allround demobakker",
            List.of(Role.values()));

    static final School BRUG = new School(
            new InstitutionId("99DB"),
            "brug",
            "Vakcollege De Brug",
            MBO,
            programme("crebo", "90002"),
            "Demomonteur",
            mostRoles());

    static final School ZANDHORST = new School(
            new InstitutionId("99ZH"),
            "zandhorst",
            "Hogeschool Zandhorst",
            HBO,
            programme("croho", "90003"),
            "Bachelor Demologie",
            mostRoles());

    static final List<School> SCHOOLS = List.of(WATERRAND, BRUG, ZANDHORST);

    /** Any number: another one makes up another region. */
    private static final long SEED = 20_260_901;

    /** The host of the region that the demo's employer speaks for too: it is offered a badge. */
    static final String EMPLOYERS_HOST = "host-3";

    /** Hosts of the region, known to Waterrand, that take a badge when they are offered one. */
    static final List<String> WILLING_HOSTS = List.of("host-6", "host-9", "host-12", "host-15", "host-18");

    static final String NETWORK = "Stagenetwerk Waterland";

    /** Founds everything; named in the services' settings, holds no grant. */
    static final DemoUser FOUNDER = new DemoUser("founder", WATERRAND.id());

    private Demo() {}

    static List<Person> people() {
        return SCHOOLS.stream().flatMap(School::people).toList();
    }

    static List<DemoUser> users() {
        return Stream.concat(Stream.of(FOUNDER), people().stream().map(Person::user))
                .toList();
    }

    /** The region that {@code --demo} tells of. */
    static Chapter region(LocalDate day) {
        return Region.of(regionSchools(), day, SEED);
    }

    static List<nl.kwaliteitsregister.standalone.region.School> regionSchools() {
        return SCHOOLS.stream()
                .map(school -> new nl.kwaliteitsregister.standalone.region.School(school.id(), school.sector()))
                .toList();
    }

    /** Speaks for one of the hosts that took a badge. Nobody signs in as this person. */
    static DemoUser speaker(String host) {
        return new DemoUser(Role.EMPLOYER.code() + "." + host, WATERRAND.id());
    }

    static DemoUser user(School school, Role role) {
        return user(school.id(), role);
    }

    static DemoUser user(InstitutionId school, Role role) {
        return people().stream()
                .filter(person -> person.user().institution().equals(school))
                .filter(person -> person.role() == role)
                .map(Person::user)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> programme(String list, String code) {
        return Map.of("list", list, "code", code, "listVersion", "demo");
    }

    private static List<Role> mostRoles() {
        return List.of(
                Role.ADMINISTRATOR,
                Role.COORDINATOR,
                Role.SUPERVISOR,
                Role.CONFIDANT,
                Role.DECISION_MAKER,
                Role.NETWORK_MEMBER,
                Role.QUALITY_OFFICER,
                Role.SYSTEM);
    }
}
