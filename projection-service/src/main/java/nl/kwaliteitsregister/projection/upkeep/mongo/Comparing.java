package nl.kwaliteitsregister.projection.upkeep.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import nl.kwaliteitsregister.projection.upkeep.Comparison;
import nl.kwaliteitsregister.projection.upkeep.Comparison.Difference;
import org.jspecify.annotations.Nullable;

/** One comparison under way: all documents of both versions, and then once more those that differed. */
final class Comparing {

    /** Documents that are looked at again; more than these are a difference that nobody needs to see in full. */
    private static final int MOST_SUSPECTS = 10_000;

    private static final int MOST_SHOWN = 100;
    private static final int ROUNDS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final String view;
    private final Comparison begun;
    private final StoredComparisons stored;
    private final Clock clock;
    private final Set<String> suspects = new LinkedHashSet<>();
    private Instant kept;
    private long checked;
    private long equal;
    private long beyond;

    Comparing(String view, Comparison begun, StoredComparisons stored, Clock clock) {
        this.view = view;
        this.begun = begun;
        this.stored = stored;
        this.clock = clock;
        this.kept = begun.startedAt();
    }

    void run() {
        stored.ids(begun.first(), this::compare);
        stored.ids(begun.second(), this::compareAbsent);
        for (var round = 0; round < ROUNDS && !suspects.isEmpty(); round++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            suspects.removeAll(equalNow(List.copyOf(suspects)));
            keep(null);
        }
        keep(clock.instant());
    }

    private void compare(List<String> ids) {
        var same = equalNow(ids);
        equal += same.size();
        ids.stream().filter(it -> !same.contains(it)).forEach(this::suspect);
        advance(ids.size());
    }

    /** Those of the second version that the first has too were compared already. */
    private void compareAbsent(List<String> ids) {
        var inFirst = stored.load(begun.first(), ids).keySet();
        ids.stream().filter(it -> !inFirst.contains(it)).forEach(this::suspect);
        advance(ids.size());
    }

    private void suspect(String id) {
        if (suspects.size() < MOST_SUSPECTS) {
            suspects.add(id);
        } else if (!suspects.contains(id)) {
            beyond++;
        }
    }

    private void advance(int documents) {
        checked += documents;
        if (Duration.between(kept, clock.instant()).compareTo(BEAT) > 0) {
            keep(null);
        }
    }

    private Set<String> equalNow(List<String> ids) {
        var first = stored.load(begun.first(), ids);
        var second = stored.load(begun.second(), ids);
        var same = new LinkedHashSet<String>();
        ids.stream()
                .filter(it -> Comparison.between(first.get(it), second.get(it)).isEmpty())
                .forEach(same::add);
        return same;
    }

    private void keep(@Nullable Instant finishedAt) {
        kept = clock.instant();
        var differences = differences();
        stored.keep(
                view,
                new Comparison(
                        begun.first(),
                        begun.second(),
                        begun.startedAt(),
                        kept,
                        finishedAt,
                        checked,
                        begun.total(),
                        equal,
                        suspects.size() + beyond,
                        differences));
    }

    private List<Difference> differences() {
        var some = suspects.stream().limit(MOST_SHOWN).toList();
        var first = stored.load(begun.first(), some);
        var second = stored.load(begun.second(), some);
        var differences = new ArrayList<Difference>();
        some.forEach(id -> Comparison.between(first.get(id), second.get(id))
                .ifPresent(kind -> differences.add(new Difference(id, kind))));
        return differences;
    }
}
