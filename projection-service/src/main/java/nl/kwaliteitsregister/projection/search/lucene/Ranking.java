package nl.kwaliteitsregister.projection.search.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.hostname.HostName;
import nl.kwaliteitsregister.hostname.NameLikeness;

/** Puts the hosts that the index thinks best in the order in which a person would. */
final class Ranking {

    /** A word that is the place and not the name says less about which host is meant. */
    private static final double PLACE_FOR_NAME = 0.95;
    /** All that was asked is the place. */
    private static final double ONLY_PLACE = 0.5;

    private Ranking() {}

    /** The positions of the candidates, best first; equally good ones stay in their order. */
    static List<Integer> order(HostName asked, List<Compared> candidates) {
        var likeness =
                candidates.stream().mapToDouble(it -> likeness(asked, it)).toArray();
        return IntStream.range(0, likeness.length)
                .boxed()
                .sorted(Comparator.comparingDouble(it -> -likeness[it]))
                .toList();
    }

    private static double likeness(HostName asked, Compared host) {
        var withPlace = best(asked, host);
        var name =
                asked.words().stream().filter(it -> !host.place().contains(it)).toList();
        if (name.size() == asked.words().size()) {
            return withPlace;
        }
        if (name.isEmpty()) {
            return Math.max(withPlace, ONLY_PLACE);
        }
        var withoutPlace = best(new HostName(name, asked.legalForms(), List.of()), host);
        return Math.max(withPlace, PLACE_FOR_NAME * withoutPlace);
    }

    private static double best(HostName asked, Compared host) {
        return host.names().stream()
                .mapToDouble(it -> NameLikeness.of(asked, it))
                .max()
                .orElse(0);
    }
}
