package nl.kwaliteitsregister.standalone.region;

import static nl.kwaliteitsregister.contract.code.Role.SUPERVISOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;
import static nl.kwaliteitsregister.standalone.region.Fact.learnt;
import static nl.kwaliteitsregister.standalone.region.Fact.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;

/** The three check-ins of a placement: most were held, some nobody held, some are due. */
final class CheckIns {

    private static final int DAYS_LATE = 4;

    private final HostFile file;
    private final Course course;
    private final Dice dice;

    CheckIns(HostFile file, Course course, Dice dice) {
        this.file = file;
        this.course = course;
        this.dice = dice;
    }

    /** At large hosts there are so many placements that fewer are visited. */
    Stream<Fact> facts() {
        var share = file.host().repute() == Repute.LARGE ? 0.12 : 0.6;
        var held = IntStream.range(0, 3)
                .filter(number -> isOver(heldOn(number)) && dice.chance(share))
                .mapToObj(number -> forms(number, heldOn(number)))
                .flatMap(forms -> forms)
                .toList();
        return held.isEmpty() ? Stream.of() : Stream.concat(Stream.of(look()), held.stream());
    }

    private Fact look() {
        var look = Placements.look(file.school());
        for (var number = 0; number < 3; number++) {
            look = look.learning(name(number), "/checkIns/" + number + "/checkIn");
        }
        return look;
    }

    /** The register plans them in the second week, halfway, and two weeks before the end. */
    private LocalDate heldOn(int number) {
        var days = course.until().toEpochDay() - course.from().toEpochDay();
        var due = switch (number) {
            case 0 -> course.from().plusDays(7);
            case 1 -> course.from().plusDays(days / 2);
            default -> course.until().minusDays(14);
        };
        return due.plusDays(DAYS_LATE);
    }

    /** Those of the last days are still to be held, which is what the first screen shows. */
    private boolean isOver(LocalDate day) {
        return day.isBefore(course.lastDay()) && day.isBefore(file.today().minusDays(2));
    }

    private Stream<Fact> forms(int number, LocalDate day) {
        var forms = new ArrayList<Fact>();
        if (dice.chance(0.25)) {
            forms.add(form(SYSTEM, number, "host-form", hostForm(day)));
        }
        forms.add(form(SUPERVISOR, number, "school-form", schoolForm(day)));
        return forms.stream();
    }

    private Fact form(Role by, int number, String form, Map<String, ?> body) {
        return post(file.school(), by, Placements.PLACEMENT + "/check-ins/" + learnt(name(number)) + "/" + form, body);
    }

    private Map<String, Object> hostForm(LocalDate day) {
        return Map.of(
                "occurredOn", day.toString(),
                "formVersion", 1,
                "progress", Answers.likert(4, dice),
                "schoolContact", Answers.likert(3.8, dice));
    }

    private Map<String, Object> schoolForm(LocalDate day) {
        var score = Answers.from1To5(file.host().repute().mean, dice);
        var form = new HashMap<String, Object>(Map.of(
                "occurredOn", day.toString(),
                "formVersion", 1,
                "channel", dice.pick("visit", "visit", "call", "online", "three-way-talk"),
                "spokeAlone", dice.chance(0.7),
                "light", light(score)));
        if (score <= 3) {
            form.put("reason", score < 2 ? "De student staat alleen in de winkel." : "Weinig tijd voor begeleiding.");
            form.put("actions", List.of(action(day)));
        }
        return form;
    }

    /** What is to be done about a recent one is due this week. */
    private Map<String, Object> action(LocalDate day) {
        var soon = day.plusDays(10);
        var recent = soon.isAfter(file.today().minusDays(21));
        return Map.of(
                "what", "Gesprek over de begeleiding plannen",
                "owner", file.school().supervisor(),
                "dueOn", (recent ? file.today().plusDays(dice.between(0, 6)) : soon).toString());
    }

    private static String light(int score) {
        return score > 3 ? "green" : score > 1 ? "amber" : "red";
    }

    private static String name(int number) {
        return "check-in " + number;
    }
}
