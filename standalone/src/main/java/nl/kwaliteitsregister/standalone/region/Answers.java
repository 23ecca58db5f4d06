package nl.kwaliteitsregister.standalone.region;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers from 1 to 5 as people give them. */
final class Answers {

    private static final double SPREAD = 0.7;

    private Answers() {}

    static int from1To5(double mean, Dice dice) {
        return Math.clamp(Math.round(dice.around(mean, SPREAD)), 1, 5);
    }

    static int from1To10(double mean, Dice dice) {
        return Math.clamp(Math.round(dice.around(2 * mean - 0.6, SPREAD)), 1, 10);
    }

    /** One in twenty does not know, or was not asked to do it. */
    static String likert(double mean, Dice dice) {
        return dice.chance(0.05) ? dice.pick("dont-know", "not-applicable") : Integer.toString(from1To5(mean, dice));
    }

    static Map<String, String> likerts(List<String> items, double mean, Dice dice) {
        return items.stream().collect(Collectors.toMap(Function.identity(), ignored -> likert(mean, dice)));
    }
}
