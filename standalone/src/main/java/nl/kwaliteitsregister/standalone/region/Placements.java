package nl.kwaliteitsregister.standalone.region;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;
import static nl.kwaliteitsregister.standalone.region.Fact.get;
import static nl.kwaliteitsregister.standalone.region.Fact.learnt;
import static nl.kwaliteitsregister.standalone.region.Fact.post;
import static nl.kwaliteitsregister.standalone.region.Fact.put;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;

/** One placement, from the plan to what three people thought of it. */
final class Placements {

    static final String PLACEMENT = "/v1/placements/" + learnt("placement");

    /** Longer ago nothing may be told. */
    private static final int MOST_DAYS_AGO = 705;

    private final HostFile file;
    private final int number;
    private final Course course;
    private final String route;
    private final Dice dice;

    private Placements(HostFile file, int number, Course course, String route, Dice dice) {
        this.file = file;
        this.number = number;
        this.course = course;
        this.route = route;
        this.dice = dice;
    }

    /** @param number of the placement in its file, from 0 */
    static Chapter of(String key, HostFile file, int number, Dice dice) {
        var employed = dice.chance(0.2);
        var route = file.school().teachesMbo() ? employed ? "bbl" : "bol" : employed ? "hbo-dual" : "hbo-internship";
        var weeks = employed ? 40 : file.school().teachesMbo() ? dice.pick(10, 16, 20) : 20;
        var course = Course.of(file, number, weeks, dice);
        return new Chapter(
                key, new Placements(file, number, course, route, dice).facts().toList(), List.of());
    }

    private Stream<Fact> facts() {
        return Stream.concat(
                Stream.of(planned()),
                switch (course.state()) {
                    case PLANNED -> replanned();
                    case CANCELLED -> Stream.of(cancelled());
                    case EXCEPTIONAL -> exceptional();
                    case RUNNING ->
                        Stream.of(Stream.of(started()), new CheckIns(file, course, dice).facts(), signals())
                                .flatMap(facts -> facts);
                    case ENDED ->
                        Stream.of(
                                        Stream.of(started()),
                                        new CheckIns(file, course, dice).facts(),
                                        closed(),
                                        new Evaluations(file, course, dice).facts(),
                                        signals())
                                .flatMap(facts -> facts);
                });
    }

    private Stream<Fact> signals() {
        return new Signals(file, number, course, dice).facts();
    }

    private Fact planned() {
        var plan = new HashMap<String, Object>(Map.of(
                "employer", HostFile.EMPLOYER,
                "occurredOn", plannedOn().toString(),
                "programme", file.host().branch().programme(file.school()),
                "route", route,
                "period", period(course.until()),
                "hoursPerWeek", dice.pick(24, 32, 36),
                "student", "s%06d".formatted(100_000 + file.host().number() * 1_000 + number),
                "ageBand", file.school().teachesMbo() && dice.chance(0.3) ? "16-17" : "18+",
                "supervisor", file.school().supervisor()));
        if (file.departments() > 0) {
            plan.put(
                    "scope",
                    Map.of("department", file.department(number % file.departments()), "function", "stagiair"));
        }
        return post(file.school(), COORDINATOR, "/v1/placements", plan).learning("placement", "/placement");
    }

    private LocalDate plannedOn() {
        var wanted = course.from().minusDays(dice.between(20, 60));
        var earliest = file.today().minusDays(MOST_DAYS_AGO);
        var day = wanted.isBefore(earliest) ? earliest : wanted;
        return day.isAfter(file.today()) ? file.today() : day;
    }

    private Map<String, String> period(LocalDate until) {
        return Map.of("from", course.from().toString(), "until", until.toString());
    }

    /** Some plans are a week longer after all. */
    private Stream<Fact> replanned() {
        var checked = file.host().repute() != Repute.NEWCOMER && file.host().repute() != Repute.DEFERRED;
        return dice.chance(0.2) && course.from().isBefore(file.today().plusWeeks(4))
                ? Stream.of(put(
                                file.school(),
                                COORDINATOR,
                                PLACEMENT + "/period",
                                Map.of(
                                        "occurredOn", file.today().toString(),
                                        "period", period(course.until().plusWeeks(1)),
                                        "hoursPerWeek", 32))
                        .having(checked ? 0 : 1))
                : Stream.of();
    }

    private Fact started() {
        return tell(COORDINATOR, "/start", course.from(), Map.of());
    }

    private Fact cancelled() {
        return tell(
                COORDINATOR, "/cancellation", course.from(), Map.of("reason", "Student koos een andere stageplek."));
    }

    private Stream<Fact> exceptional() {
        return Stream.of(
                tell(
                        COORDINATOR,
                        "/start-exception",
                        course.from(),
                        Map.of("reason", "De check is volgende week; de student kan niet wachten.")),
                tell(DECISION_MAKER, "/start-exception/agreement", course.from(), Map.of()),
                started());
    }

    private Stream<Fact> closed() {
        var graded =
                dice.chance(0.85) ? Stream.of(tell(SYSTEM, "/grade", course.lastDay(), Map.of())) : Stream.<Fact>of();
        var early = course.endedEarly()
                ? Map.of(
                        "early",
                        Map.of(
                                "by",
                                dice.pick("student", "host", "school", "together"),
                                "reason",
                                "Er was te weinig begeleiding."))
                : Map.<String, Object>of();
        return Stream.concat(graded, Stream.of(tell(COORDINATOR, "/end", course.lastDay(), early)));
    }

    private Fact tell(Role by, String path, LocalDate day, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("occurredOn", day.toString());
        return post(file.school(), by, PLACEMENT + path, body);
    }

    /** Asks for the placement, which names its check-ins. */
    static Fact look(School school) {
        return get(school, COORDINATOR, PLACEMENT);
    }
}
