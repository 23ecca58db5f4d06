package nl.kwaliteitsregister.register.reentry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.register.reentry.PlantedHosts.Newcomer;
import nl.kwaliteitsregister.register.reentry.PlantedHosts.Way;

/** How many planted re-entries are raised, and how many of what is raised are none: looked up by keys, as in the service. */
final class ReentryRecall {

    private static final int MOST_COMPARED = 50;

    private final PlantedHosts hosts;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<Way, int[]> perWay = new EnumMap<>(Way.class);
    private final List<String> wrong = new ArrayList<>();
    private int reentries;
    private int found;
    private int raised;
    private long keys;
    private long compared;

    private ReentryRecall(PlantedHosts hosts) {
        this.hosts = hosts;
        for (var at = 0; at < hosts.known.size(); at++) {
            for (var key : BlockingKeys.of(hosts.known.get(at))) {
                byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(at);
            }
        }
    }

    static ReentryRecall of(List<String> names) {
        var recall = new ReentryRecall(new PlantedHosts(names));
        recall.hosts.newcomers.forEach(recall::ask);
        return recall;
    }

    double recall() {
        return (double) found / reentries;
    }

    double precision() {
        return (double) found / raised;
    }

    private void ask(Newcomer newcomer) {
        var way = perWay.computeIfAbsent(newcomer.way(), ignored -> new int[3]);
        way[0]++;
        reentries += newcomer.way().isReentry() ? 1 : 0;
        var seen = false;
        for (var candidate : candidates(newcomer.facts())) {
            if (Likeness.of(newcomer.facts(), hosts.known.get(candidate)).isLikely()) {
                var right = newcomer.way().isReentry() && candidate == newcomer.origin();
                seen |= right;
                raised++;
                found += right ? 1 : 0;
                way[1] += right ? 1 : 0;
                way[2] += right ? 0 : 1;
                if (!right) {
                    wrong.add("wrongly raised: " + newcomer.way() + " " + newcomer.name() + " as "
                            + hosts.known.get(candidate).names());
                }
            }
        }
        if (newcomer.way().isReentry() && !seen) {
            wrong.add("missed: " + newcomer.way() + " " + newcomer.name() + " of "
                    + hosts.known.get(newcomer.origin()).names());
        }
    }

    private List<Integer> candidates(HostFacts newcomer) {
        var shared = new HashMap<Integer, Integer>();
        var asked = BlockingKeys.of(newcomer);
        keys += asked.size();
        asked.forEach(key -> byKey.getOrDefault(key, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum)));
        var candidates = shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
        compared += candidates.size();
        return candidates;
    }

    /** The table, and with {@code -Dreentry.wrong=true} what went wrong. */
    void print() {
        System.out.printf("%n%d hosts to compare with, %d newcomers%n", hosts.known.size(), hosts.newcomers.size());
        System.out.println("newcomer                            asked   raised   raised wrongly");
        perWay.forEach((way, counts) ->
                System.out.printf("%-34s %6d %8d %16d%n", way.name(), counts[0], counts[1], counts[2]));
        System.out.printf(
                "recall %.4f, precision %.4f; %.1f keys looked up and %.1f hosts compared for a newcomer%n%n",
                recall(),
                precision(),
                (double) keys / hosts.newcomers.size(),
                (double) compared / hosts.newcomers.size());
        if (Boolean.getBoolean("reentry.wrong")) {
            wrong.forEach(System.out::println);
        }
    }
}
