package nl.kwaliteitsregister.standalone.region;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;
import static nl.kwaliteitsregister.standalone.region.Fact.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Role;

/** What student, coordinator and host thought afterwards; not everybody says. */
final class Evaluations {

    private final HostFile file;
    private final Course course;
    private final Dice dice;
    private final double mean;

    Evaluations(HostFile file, Course course, Dice dice) {
        this.file = file;
        this.course = course;
        this.dice = dice;
        this.mean = file.host().repute().mean;
    }

    Stream<Fact> facts() {
        var forms = new ArrayList<Fact>();
        if (dice.chance(file.host().repute().studentsEvaluate)) {
            forms.add(form(SYSTEM, "student", student()));
        }
        if (dice.chance(file.host().repute().coordinatorsEvaluate)) {
            forms.add(form(COORDINATOR, "coordinator", coordinator()));
        }
        if (dice.chance(0.4)) {
            forms.add(form(SYSTEM, "employer", employer()));
        }
        return forms.stream();
    }

    private Fact form(Role by, String respondent, Map<String, Object> form) {
        form.put("occurredOn", day().toString());
        form.put("formVersion", 1);
        return post(file.school(), by, Placements.PLACEMENT + "/evaluations/" + respondent, form);
    }

    /** Within weeks, seldom months later. */
    private LocalDate day() {
        var day = course.lastDay().plusDays(dice.chance(0.1) ? dice.between(60, 150) : dice.between(0, 21));
        return day.isAfter(file.today()) ? file.today() : day;
    }

    private Map<String, Object> student() {
        var asAgreed = dice.chance(mean > 3 ? 0.95 : 0.5);
        var form = new HashMap<String, Object>(Map.of(
                "mark", Answers.from1To10(mean, dice),
                "items", Answers.likerts(List.of("AS2", "AS3", "AS4", "AS5", "AS6", "AS7", "AS8"), mean, dice),
                "allowance",
                        Map.of(
                                "asAgreed",
                                asAgreed,
                                "perMonth",
                                Checks.allowance(file.host().repute(), dice)),
                "recommend", Answers.likert(mean, dice),
                "textMayBeUsed", dice.chance(0.3),
                "nominatesForAward", mean > 4.5 && dice.chance(0.4)));
        if (dice.chance(0.4)) {
            form.put(
                    "text",
                    mean > 3
                            ? "Ik heb hier veel geleerd en werd echt geholpen."
                            : "Ik moest het meestal zelf uitzoeken.");
        }
        if (mean < 3 && dice.chance(0.35)) {
            form.put("unwantedBehaviour", behaviour());
        }
        return form;
    }

    private Map<String, Object> behaviour() {
        var categories = List.of(dice.pick("S03", "S04", "S02"));
        return dice.chance(0.2)
                ? Map.of("categories", categories, "reported", true)
                : Map.of(
                        "categories",
                        categories,
                        "reported",
                        false,
                        "whyNotReported",
                        "Ik was bang voor mijn beoordeling.");
    }

    /** AC4, whether agreements were kept, is what makes a promise kept or broken. */
    private Map<String, Object> coordinator() {
        var form = new HashMap<String, Object>(Map.of(
                "items",
                Answers.likerts(List.of("AC1", "AC2", "AC3", "AC4", "AC5", "AC6"), mean, dice),
                "placeAgain",
                mean > 4
                        ? "yes"
                        : mean > 3 ? dice.pick("yes", "with-conditions") : dice.pick("with-conditions", "no")));
        if (course.endedEarly()) {
            form.put("early", Map.of("by", "together", "why", "De verwachtingen liepen uiteen."));
        }
        if (mean < 3 || dice.chance(0.15)) {
            form.put("improvementPoints", List.of("Plan een vast wekelijks gesprek met de stagiair."));
            form.put("ownOrAgreed", true);
        } else if (mean > 4.5) {
            form.put("praise", "Sterk leerklimaat: stagiairs mogen fouten maken.");
            form.put("ownOrAgreed", true);
        }
        return form;
    }

    private Map<String, Object> employer() {
        var form = new HashMap<String, Object>(Map.of(
                "mark", Answers.from1To10(3.9, dice),
                "items", Answers.likerts(List.of("AE2", "AE3", "AE4", "AE5"), 3.8, dice)));
        if (dice.chance(0.3)) {
            form.put("willImprove", "We maken een inwerkplan per afdeling.");
        }
        return form;
    }
}
