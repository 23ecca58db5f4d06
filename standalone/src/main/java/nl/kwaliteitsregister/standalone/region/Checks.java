package nl.kwaliteitsregister.standalone.region;

import static nl.kwaliteitsregister.contract.code.Role.COORDINATOR;
import static nl.kwaliteitsregister.standalone.region.Fact.learnt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pre-sales checks of a host: of every outcome, some told after a later one. */
final class Checks {

    private static final List<String> YES_NO = List.of(
            "PS01", "PS04", "PS06", "PS08", "PS10", "PS12", "PS13", "PS14", "PS16", "PS17", "PS20", "PS21", "PS24");

    private static final List<String> PROMISES = List.of(
            "Elke vrijdag een evaluatiegesprek",
            "Een eigen werkplek en laptop op de eerste dag",
            "Een week meelopen op elke afdeling",
            "Reiskosten worden binnen een maand vergoed",
            "Ruimte voor de schoolopdracht: een dagdeel per week");

    private final HostFile file;
    private final Dice dice;

    private Checks(HostFile file, Dice dice) {
        this.file = file;
        this.dice = dice;
    }

    static Stream<Fact> of(HostFile file, Dice dice) {
        return new Checks(file, dice).facts();
    }

    private Stream<Fact> facts() {
        var first = file.since().plusDays(2);
        return switch (file.host().repute()) {
            case LARGE, EXCELLENT -> renewed(approved(first));
            case GOOD -> dice.chance(0.3) ? conditional(first, first.plusDays(30), true) : Stream.of(approved(first));
            case SMALL -> dice.chance(0.2) ? conditional(first, dueThisWeek(), false) : Stream.of(approved(first));
            case UNEVEN -> Stream.concat(Stream.of(approved(first)), conditional(recently(), dueThisWeek(), false));
            case DEFERRED -> Stream.of(deferred(first));
            case REFUSED -> refused(first);
            case NEWCOMER -> Stream.of();
        };
    }

    /** Half are checked again before the first check runs out; of those some told the new one first. */
    private Stream<Fact> renewed(Fact first) {
        if (dice.chance(0.5)) {
            return Stream.of(first);
        }
        var second = approved(recently());
        return dice.chance(0.3) ? Stream.of(second, first) : Stream.of(first, second);
    }

    private Fact approved(LocalDate day) {
        return check(day, answers(Set.of()), Map.of("kind", "approved"));
    }

    private Stream<Fact> conditional(LocalDate day, LocalDate dueOn, boolean met) {
        var name = file.school().id() + " condition " + day;
        var checked = check(
                        day,
                        answers(Set.of("PS20")),
                        Map.of(
                                "kind",
                                "approved-with-conditions",
                                "conditions",
                                List.of(Map.of(
                                        "criterion", "PS20",
                                        "text", "Een inwerkplan op papier, voor de eerste stagedag",
                                        "dueOn", dueOn.toString()))))
                .learning(name, "/conditions/0")
                .learning("check of " + name, "/check");
        if (!met) {
            return Stream.of(checked);
        }
        var path = "/pre-sales-checks/" + programme() + "/" + learnt("check of " + name) + "/conditions/" + learnt(name)
                + "/fulfilment";
        return Stream.of(
                checked,
                file.tell(
                        COORDINATOR,
                        path,
                        Map.of("occurredOn", dueOn.minusDays(3).toString())));
    }

    private Fact deferred(LocalDate day) {
        return check(
                day,
                answers(Set.of("PS04")),
                Map.of("kind", "deferred", "reason", "De begeleider is ziek; in de herfst opnieuw bespreken."));
    }

    /** One host was refused three times, which needs a second person; another wished for something it may not. */
    private Stream<Fact> refused(LocalDate day) {
        return switch (file.host().number() % 7) {
            case 0 -> IntStream.range(0, 3).mapToObj(times -> refusal(day.plusWeeks(3L * times), "PS04"));
            case 1 -> wished(day);
            default -> Stream.of(refusal(day, dice.pick("PS06", "PS14", "PS21")));
        };
    }

    private Fact refusal(LocalDate day, String failed) {
        return check(
                day,
                answers(Set.of(failed)),
                Map.of(
                        "kind",
                        "refused",
                        "reasons",
                        List.of(Map.of("criterion", failed, "whatToMend", whatToMend(failed)))));
    }

    /** The talk was held and the wish taken back; the second person has not agreed yet. */
    private Stream<Fact> wished(LocalDate day) {
        var name = file.school().id() + " wish";
        return Stream.of(
                refusal(day, "PS13").learning(name, "/check"),
                file.tell(
                        COORDINATOR,
                        "/pre-sales-checks/" + programme() + "/" + learnt(name) + "/wish-talks",
                        Map.of(
                                "occurredOn",
                                day.plusDays(20).toString(),
                                "withdrawn",
                                true,
                                "conversation",
                                "Besproken dat de school op leerdoelen koppelt; de wens is ingetrokken.")));
    }

    private static String whatToMend(String criterion) {
        return switch (criterion) {
            case "PS04" -> "Noem een begeleider met een passend niveau.";
            case "PS06" -> "De taken zijn die van een gewone kracht: leg ze naast de leerdoelen.";
            case "PS13" -> "Trek de wens over de achtergrond van de student in.";
            case "PS14" -> "Teken de gedragscode en het discriminatieartikel.";
            default -> "Zeg toe dat de school langs mag komen en na afloop evalueert.";
        };
    }

    private Fact check(LocalDate day, Map<String, ?> answers, Map<String, ?> outcome) {
        return file.tell(
                COORDINATOR,
                "/pre-sales-checks",
                Map.of(
                        "programme",
                        programme(),
                        "occurredOn",
                        day.toString(),
                        "formVersion",
                        1,
                        "answers",
                        answers,
                        "promises",
                        List.of(dice.pick(PROMISES)),
                        "outcome",
                        outcome));
    }

    private Map<String, Object> answers(Set<String> failed) {
        var answers = new HashMap<String, Object>();
        YES_NO.forEach(
                criterion -> answers.put(criterion, Map.of("kind", "yes-no", "yes", !failed.contains(criterion))));
        List.of("PS11", "PS15", "PS18", "PS19").forEach(criterion -> answers.put(criterion, score()));
        answers.put(
                "PS02",
                file.school().teachesMbo() ? Map.of("kind", "yes-no", "yes", true) : Map.of("kind", "not-applicable"));
        answers.put(
                "PS05",
                Map.of(
                        "kind", "supervision-numbers",
                        "hoursPerWeek", dice.between(1, 6),
                        "internsPerSupervisor", dice.between(1, 4)));
        answers.put(
                "PS09",
                Map.of(
                        "kind",
                        "remuneration",
                        "expensesCovered",
                        true,
                        "allowance",
                        allowance(file.host().repute(), dice),
                        "equalForAll",
                        true));
        return answers;
    }

    /** Euro a month. */
    static int allowance(Repute repute, Dice dice) {
        return switch (repute) {
            case LARGE, EXCELLENT -> 50 * dice.between(9, 13);
            case GOOD, SMALL, NEWCOMER -> 50 * dice.between(6, 10);
            case UNEVEN, DEFERRED, REFUSED -> 50 * dice.between(0, 6);
        };
    }

    private Map<String, Object> score() {
        return Map.of("kind", "score", "score", Answers.from1To5(file.host().repute().mean, dice));
    }

    private String programme() {
        return file.host().branch().programmeKey(file.school());
    }

    private LocalDate recently() {
        return file.today().minusDays(dice.between(10, 60));
    }

    private LocalDate dueThisWeek() {
        return file.today().plusDays(dice.between(1, 6));
    }
}
