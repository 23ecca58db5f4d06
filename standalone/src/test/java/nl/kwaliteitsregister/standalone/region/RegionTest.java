package nl.kwaliteitsregister.standalone.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final List<School> SCHOOLS = List.of(
            new School(new InstitutionId("99AA"), EducationSector.MBO),
            new School(new InstitutionId("99BB"), EducationSector.MBO),
            new School(new InstitutionId("99CC"), EducationSector.HBO));

    private final Chapter region = Region.of(SCHOOLS, DAY, 1);

    @Test
    void is_the_same_each_time_for_the_same_seed_and_another_for_another() {
        assertThat(Region.of(SCHOOLS, DAY, 1)).isEqualTo(region);
        assertThat(Region.of(SCHOOLS, DAY, 2)).isNotEqualTo(region);
    }

    @Test
    void has_two_hundred_hosts_with_invented_numbers_and_no_name_twice() {
        var registered = bodies("/v1/employers").toList();

        var identities = registered.stream().map(body -> body.get("identity")).collect(Collectors.toSet());
        assertThat(identities)
                .hasSize(200)
                .allSatisfy(identity -> assertThat(identity.toString()).containsPattern("kvkNumber=9000[0-9]{4}"));
        assertThat(registered.stream().map(body -> name(body)).distinct()).hasSize(200);
    }

    private static String name(Map<String, ?> body) {
        return String.valueOf(inner(body, "details").get("name"));
    }

    private static Map<?, ?> inner(Map<String, ?> body, String name) {
        return (Map<?, ?>) Objects.requireNonNull(body.get(name));
    }

    @Test
    void has_one_host_with_many_placements_and_many_with_one() {
        var sizes = region.then().stream().map(host -> host.then().size()).toList();

        assertThat(sizes.stream().filter(size -> size >= 80)).hasSize(1);
        assertThat(sizes.stream().filter(size -> size == 1).count()).isGreaterThan(80);
    }

    @Test
    void has_checks_of_every_outcome() {
        var outcomes = region.all()
                .filter(fact -> fact.path().endsWith("/pre-sales-checks"))
                .map(fact -> String.valueOf(inner(body(fact), "outcome").get("kind")))
                .collect(Collectors.toSet());

        assertThat(outcomes).containsExactlyInAnyOrder("approved", "approved-with-conditions", "deferred", "refused");
    }

    @Test
    void has_check_ins_of_every_colour_and_signals_of_every_severity() {
        assertThat(values("light")).containsExactlyInAnyOrder("green", "amber", "red");
        assertThat(values("severity")).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void has_steps_of_the_ladder_hearings_and_hosts_that_may_be_shown_in_public() {
        assertThat(values("rule")).containsExactlyInAnyOrder("corroborated-incident", "grave-incident", "urgent");
        assertThat(region.all().map(Fact::path))
                .anyMatch(path -> path.endsWith("/notes"))
                .anyMatch(path -> path.endsWith("/hearing"));
        assertThat(bodies("/v1/employers")
                        .filter(body -> Integer.parseInt(
                                        String.valueOf(inner(body, "details").get("staffCount")))
                                >= 10))
                .hasSizeGreaterThan(100);
    }

    /** A stop closes the gate, so what began before it has to be told before it. */
    @Test
    void decides_about_a_host_after_all_else() {
        assertThat(region.then())
                .filteredOn(host -> host.last().isPresent())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        host -> assertThat(host.all().map(Fact::path).toList().getLast())
                                .doesNotContain("/v1/placements"));
    }

    @Test
    void tells_nothing_of_the_future_and_nothing_older_than_two_years() {
        var days = values("occurredOn").stream().map(day -> LocalDate.parse(day.toString()));

        assertThat(days)
                .allMatch(day -> !day.isAfter(DAY) && day.isAfter(DAY.minusMonths(24)))
                .anyMatch(day -> day.isBefore(DAY.minusMonths(22)));
    }

    @Test
    void has_actions_and_conditions_that_are_due_this_week() {
        var due = Pattern.compile("dueOn=([0-9-]{10})");
        var soon = region.all()
                .flatMap(fact -> due.matcher(String.valueOf(fact.body())).results())
                .map(found -> LocalDate.parse(found.group(1)))
                .filter(day -> !day.isBefore(DAY) && day.isBefore(DAY.plusWeeks(1)));

        assertThat(soon).hasSizeGreaterThan(20);
    }

    @Test
    void names_only_what_was_learnt_before() {
        var known = SCHOOLS.stream().map(School::supervisorName).collect(Collectors.toCollection(HashSet::new));
        learns(region, known);
    }

    private static void learns(Chapter chapter, Set<String> before) {
        var known = new HashSet<>(before);
        for (var fact : chapter.facts()) {
            Pattern.compile("«([^»]+)»")
                    .matcher(fact.path() + fact.body())
                    .results()
                    .forEach(name -> assertThat(known).contains(name.group(1)));
            known.addAll(fact.learns().keySet());
        }
        chapter.then().forEach(next -> learns(next, known));
        chapter.last().ifPresent(last -> learns(last, known));
    }

    private Set<Object> values(String field) {
        return region.all()
                .filter(fact -> fact.body() != null && body(fact).containsKey(field))
                .map(fact -> body(fact).get(field))
                .collect(Collectors.toSet());
    }

    private Stream<Map<String, ?>> bodies(String path) {
        return region.all().filter(fact -> fact.path().equals(path)).map(RegionTest::body);
    }

    private static Map<String, ?> body(Fact fact) {
        return Objects.requireNonNull(fact.body());
    }
}
