package nl.kwaliteitsregister.standalone.region;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.contract.code.Role.DECISION_MAKER;
import static nl.kwaliteitsregister.standalone.region.Fact.learnt;
import static nl.kwaliteitsregister.standalone.region.Fact.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What came in about a placement short of a report: praise at good hosts, worries at uneven ones. */
final class Signals {

    /** @param severity absent for praise */
    private record Told(String category, int severity, String description) {}

    private static final List<Told> PRAISE = List.of(
            new Told("P01", 0, "De roosters zijn zonder gedoe aangepast."),
            new Told("P02", 0, "De chef sprak een klant aan die de stagiair beledigde."),
            new Told("P03", 0, "Na een moeilijk begin is er echt iets veranderd."),
            new Told("P04", 0, "Elke week een les van een andere collega."));

    private static final List<Told> WORRIES = List.of(
            new Told("S01", 2, "De stagiair draait diensten als gewone kracht."),
            new Told("S03", 3, "Er werd gelachen om hoe de stagiair praat."),
            new Told("S04", 1, "Steeds weer opmerkingen over de achternaam."),
            new Told("S09", 2, "De begeleider was drie weken niet op de werkvloer."),
            new Told("S10", 1, "De beloofde gesprekken waren er niet."),
            new Told("S11", 3, "Zonder instructie op de heftruck."),
            new Told("S13", 2, "De vergoeding is twee maanden niet betaald."),
            new Told("S15", 2, "Geen ander bureau, ook na een brief van de school."));

    private static final Told GRAVEST = new Told("S08", 4, "De stagiair werd bedreigd in het magazijn.");

    private final HostFile file;
    private final int number;
    private final Course course;
    private final Dice dice;

    Signals(HostFile file, int number, Course course, Dice dice) {
        this.file = file;
        this.number = number;
        this.course = course;
        this.dice = dice;
    }

    Stream<Fact> facts() {
        return switch (file.host().repute()) {
            case UNEVEN -> uneven();
            case EXCELLENT -> dice.chance(0.12) ? told(dice.pick(PRAISE)) : Stream.of();
            case LARGE -> dice.chance(0.03) ? told(dice.pick(WORRIES)) : Stream.of();
            case GOOD, SMALL -> dice.chance(0.03) ? told(dice.pick(PRAISE)) : Stream.of();
            case NEWCOMER, DEFERRED, REFUSED -> Stream.of();
        };
    }

    /** At one host in five the first one is of the gravest kind. */
    private Stream<Fact> uneven() {
        if (number == 0 && file.host().number() % 5 == 0) {
            return told(GRAVEST);
        }
        return dice.chance(0.4) ? told(dice.pick(WORRIES)) : Stream.of();
    }

    /** The newest ones have no severity yet; a second person confirmed some of the gravest. */
    private Stream<Fact> told(Told told) {
        var facts = new ArrayList<Fact>();
        facts.add(recorded(told));
        if (told.severity() > 0 && dice.chance(0.85)) {
            facts.add(post(
                            file.school(),
                            COORDINATOR,
                            signal() + "/severity",
                            Map.of("severity", told.severity(), "reason", "Besproken met de begeleider van school."))
                    .having(0));
            if (told.severity() == 4 && dice.chance(0.5)) {
                facts.add(post(file.school(), DECISION_MAKER, signal() + "/severity-confirmation", Map.of())
                        .having(1));
            }
        }
        return facts.stream();
    }

    private Fact recorded(Told told) {
        var source = dice.pick("coordinator", "student");
        var body = new HashMap<String, Object>(Map.of(
                "employer", HostFile.EMPLOYER,
                "occurredOn", day().toString(),
                "placement", learnt("placement"),
                "category", told.category(),
                "phase", "during",
                "description", told.description(),
                "source", source));
        if (source.equals("student")) {
            body.put("consent", dice.chance(0.6) ? List.of("record", "talk-to-host") : List.of("record"));
            body.put("toldMayBeRecognised", true);
        }
        return post(file.school(), COORDINATOR, "/v1/signals", body).learning("signal", "/signal");
    }

    private LocalDate day() {
        var last = course.lastDay().isAfter(file.today()) ? file.today() : course.lastDay();
        return last.minusDays(dice.between(
                0, (int) Math.min(6, last.toEpochDay() - course.from().toEpochDay())));
    }

    private static String signal() {
        return "/v1/signals/" + learnt("signal");
    }
}
