package nl.kwaliteitsregister.standalone.region;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;
import static nl.kwaliteitsregister.standalone.region.Fact.learnt;
import static nl.kwaliteitsregister.standalone.region.Fact.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;

/**
 * What one school knows of one host.
 *
 * @param since the day on which the school got to know it
 * @param today the day on which all is told
 */
record HostFile(Host host, School school, LocalDate since, LocalDate today) {

    static final String EMPLOYER = learnt("employer");

    private static final int MOST_DEPARTMENTS = 3;

    /** Most hosts have long been known; the oldest for somewhat less than the two years that may be told of. */
    static HostFile of(Host host, School school, LocalDate today, Dice dice) {
        var days = switch (host.repute()) {
            case LARGE, EXCELLENT -> dice.between(650, 700);
            case GOOD, UNEVEN -> dice.between(480, 700);
            case SMALL -> dice.between(130, 700);
            case DEFERRED, REFUSED -> dice.between(80, 120);
            case NEWCOMER -> dice.between(8, 40);
        };
        return new HostFile(host, school, today.minusDays(days), today);
    }

    /** Department of that number, as placements name it. */
    String department(int number) {
        return learnt(departmentName(number));
    }

    int departments() {
        return host.repute() == Repute.SMALL ? 0 : host.repute() == Repute.LARGE ? MOST_DEPARTMENTS : 1;
    }

    /** The host as the school enters it, its departments and its contact persons. */
    Stream<Fact> entered(Dice dice) {
        return Stream.of(Stream.of(registered(dice)), departmentFacts(), contacts(dice))
                .flatMap(facts -> facts);
    }

    private Fact registered(Dice dice) {
        var fromRegister = dice.chance(0.3);
        return post(
                        school,
                        fromRegister ? SYSTEM : COORDINATOR,
                        "/v1/employers",
                        Map.of(
                                "identity", host.identity(),
                                "source", fromRegister ? "trade-register" : "institution",
                                "occurredOn", since.toString(),
                                "details", host.details()))
                .learning("employer", "/employer");
    }

    private Stream<Fact> departmentFacts() {
        return IntStream.range(0, departments())
                .mapToObj(number -> tell(
                                COORDINATOR,
                                "/departments",
                                Map.of(
                                        "occurredOn", since.toString(),
                                        "name", host.branch().departments.get(number),
                                        "functions", List.of("stagiair")))
                        .learning(departmentName(number), "/department"));
    }

    private Stream<Fact> contacts(Dice dice) {
        var roles = host.repute() == Repute.SMALL ? List.of("supervisor") : List.of("contact-point", "supervisor");
        return roles.stream().map(role -> {
            var name = Names.person(dice);
            return tell(
                    COORDINATOR,
                    "/contacts",
                    Map.of(
                            "occurredOn",
                            since.toString(),
                            "role",
                            role,
                            "name",
                            name,
                            "email",
                            mailbox(name) + "@" + host.domain(),
                            "phone",
                            "+31 6 0000 %04d".formatted(dice.between(0, 9999))));
        });
    }

    /** A fact under the address of the host. */
    Fact tell(Role by, String path, Map<String, ?> body) {
        return post(school, by, "/v1/employers/" + EMPLOYER + path, body);
    }

    private String departmentName(int number) {
        return school.id() + " department " + number;
    }

    private static String mailbox(String name) {
        return name.toLowerCase(Locale.ROOT).replace("ï", "i").replaceAll("[^a-z]+", ".");
    }
}
