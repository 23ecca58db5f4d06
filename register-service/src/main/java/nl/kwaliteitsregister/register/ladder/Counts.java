package nl.kwaliteitsregister.register.ladder;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.register.ladder.Thresholds.Grounds;

/** Rules that count. They count incidents, each once on a ladder; what is annulled or dropped counts nowhere. */
final class Counts {

    private static final int NOTES = 3;
    private static final int NOTE_MONTHS = 12;
    private static final int WARNINGS = 3;
    private static final int WARNING_MONTHS = 24;
    private static final int TEN = 10;
    private static final int INSTITUTIONS = 3;

    private Counts() {}

    /** Three notes of one category in 12 months, from two placements and two reporters, all reported or better. */
    static List<IncidentFacts> threeNotes(Grounds grounds) {
        var noted = incidentsOf(ofLevel(grounds, Step.L0, NOTE_MONTHS));
        return Arrays.stream(SignalCategory.values())
                .map(category -> grounds.incidents().stream()
                        .filter(one -> noted.contains(one.incident()))
                        .filter(one -> one.countsAs(EvidenceClass.REPORTED))
                        .filter(one -> one.categories().contains(category))
                        .toList())
                .filter(ofOne -> ofOne.size() >= NOTES
                        && distinct(ofOne, IncidentFacts::placements) >= 2
                        && distinct(ofOne, IncidentFacts::reporters) >= 2)
                .findFirst()
                .orElse(List.of());
    }

    private static <T> long distinct(List<IncidentFacts> incidents, Function<IncidentFacts, Collection<T>> of) {
        return incidents.stream()
                .flatMap(one -> of.apply(one).stream())
                .distinct()
                .count();
    }

    /** Three live warnings in 24 months, each on an incident of its own, one of them on severity 2 or more. */
    static List<IncidentFacts> threeWarnings(Grounds grounds) {
        var counting =
                grounds.incidents().stream().filter(IncidentFacts::counts).toList();
        var named = Thresholds.ids(counting);
        var warnings = ofLevel(grounds, Step.L1, WARNING_MONTHS)
                .filter(step -> step.restsOnOneOf(named))
                .toList();
        var carried = incidentsOf(warnings.stream());
        return onIncidentsOfTheirOwn(warnings, named) >= WARNINGS
                        && warnings.stream().anyMatch(step -> step.restsOnSeverity(2))
                ? counting.stream()
                        .filter(one -> carried.contains(one.incident()))
                        .toList()
                : List.of();
    }

    /** How many of these steps bring at least one incident that no earlier one of them brought. */
    private static int onIncidentsOfTheirOwn(List<HeldStep.Live> steps, Set<IncidentId> named) {
        var seen = new HashSet<IncidentId>();
        var count = 0;
        for (var step : steps) {
            var own = step.incidents().stream()
                    .map(Carried::incident)
                    .filter(named::contains)
                    .filter(seen::add)
                    .count();
            count += own > 0 ? 1 : 0;
        }
        return count;
    }

    private static Set<IncidentId> incidentsOf(Stream<HeldStep.Live> steps) {
        return steps.flatMap(step -> step.incidents().stream())
                .map(Carried::incident)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<HeldStep.Live> ofLevel(Grounds grounds, Step level, int months) {
        var since = grounds.today().minusMonths(months);
        return grounds.ladder()
                .live()
                .filter(step -> step.level() == level)
                .filter(step -> step.isInForceOn(grounds.today()))
                .filter(step -> step.decided().inForceFrom().isAfter(since))
                .filter(step -> grounds.counting().together(step.scope(), grounds.scope()));
    }

    /** Warnings and final warnings ever, as decided, without those annulled. */
    static int warningsEver(Ladder ladder) {
        return (int) ladder.notAnnulled()
                .filter(step -> step.decided().level().isWarning())
                .count();
    }

    static boolean enoughForBoard(int warnings) {
        return warnings >= TEN;
    }

    static boolean enoughInstitutions(int withFinalWarning) {
        return withFinalWarning >= INSTITUTIONS;
    }

    /** Whether an incident carries a step of this level already: it counts once. */
    static boolean carriesAlready(Ladder ladder, Step level, IncidentId incident) {
        return ladder.notAnnulled()
                .filter(step -> step.decided().level() == level)
                .anyMatch(step -> step.restsOn(incident));
    }
}
