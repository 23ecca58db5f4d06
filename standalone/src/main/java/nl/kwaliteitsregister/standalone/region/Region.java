package nl.kwaliteitsregister.standalone.region;

import static nl.kwaliteitsregister.contract.code.Role.ADMINISTRATOR;
import static nl.kwaliteitsregister.standalone.region.Fact.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole region, told on one day. The same seed, day and schools give the same facts. */
public final class Region {

    private Region() {}

    /** First the programmes of the schools, then each host. */
    public static Chapter of(List<School> schools, LocalDate today, long seed) {
        var dice = new Dice(seed);
        var programmes = schools.stream().flatMap(school -> programmes(school, today));
        var hosts =
                IntStream.range(0, Repute.allHosts()).mapToObj(number -> host(number, schools, today, dice.split()));
        return new Chapter("region", programmes.toList(), hosts.toList());
    }

    private static Stream<Fact> programmes(School school, LocalDate today) {
        return Stream.of(Branch.values())
                .map(branch -> post(
                        school,
                        ADMINISTRATOR,
                        "/v1/institutions/" + school.id() + "/programmes",
                        Map.of(
                                "occurredOn", today.toString(),
                                "programme", branch.programme(school),
                                "name", branch.programmeName(school))));
    }

    private static Chapter host(int number, List<School> schools, LocalDate today, Dice dice) {
        var host = Host.of(number, schools, dice);
        var key = "host-" + number;
        var files = host.schools().stream()
                .map(school -> HostFile.of(host, school, today, dice))
                .toList();
        var facts = files.stream()
                .flatMap(file -> Stream.concat(file.entered(dice.split()), Checks.of(file, dice.split())))
                .toList();
        return new Chapter(key, facts, placements(key, host, files, dice), Steps.of(key + "/steps", files.getFirst()));
    }

    /** In turn at each of the schools that know the host. */
    private static List<Chapter> placements(String key, Host host, List<HostFile> files, Dice dice) {
        var chapters = new ArrayList<Chapter>();
        for (int number = 0, all = host.repute().placements(dice); number < all; number++) {
            var file = files.get(number % files.size());
            chapters.add(Placements.of(key + "/placement-" + number, file, number, dice.split()));
        }
        return chapters;
    }
}
