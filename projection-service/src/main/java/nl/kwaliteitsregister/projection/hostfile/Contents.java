package nl.kwaliteitsregister.projection.hostfile;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which parts a file has, so that a reader asks for those and no others.
 *
 * @param programmes keys of the programmes there are checks for
 * @param placementBuckets which {@link PlacementIndex} parts there are
 * @param signalBuckets which {@link Signals} parts there are
 * @param incidentBuckets which {@link Incidents} parts there are
 */
public record Contents(
        SortedSet<String> programmes,
        SortedSet<Integer> placementBuckets,
        SortedSet<Integer> signalBuckets,
        SortedSet<Integer> incidentBuckets) {

    static final Contents NONE = new Contents(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public Contents {
        programmes = Collections.unmodifiableSortedSet(new TreeSet<>(programmes));
        placementBuckets = Collections.unmodifiableSortedSet(new TreeSet<>(placementBuckets));
        signalBuckets = Collections.unmodifiableSortedSet(new TreeSet<>(signalBuckets));
        incidentBuckets = Collections.unmodifiableSortedSet(new TreeSet<>(incidentBuckets));
    }

    Contents withChecksFor(String programme) {
        return new Contents(plus(programmes, programme), placementBuckets, signalBuckets, incidentBuckets);
    }

    Contents withPlacementsIn(int bucket) {
        return new Contents(programmes, plus(placementBuckets, bucket), signalBuckets, incidentBuckets);
    }

    Contents withSignalsIn(int bucket) {
        return new Contents(programmes, placementBuckets, plus(signalBuckets, bucket), incidentBuckets);
    }

    Contents withIncidentsIn(int bucket) {
        return new Contents(programmes, placementBuckets, signalBuckets, plus(incidentBuckets, bucket));
    }

    private static <T> SortedSet<T> plus(SortedSet<T> set, T one) {
        var more = new TreeSet<>(set);
        more.add(one);
        return more;
    }
}
