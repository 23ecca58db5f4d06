package nl.kwaliteitsregister.projection.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Decision;
import org.jspecify.annotations.Nullable;

/**
 * All versions of one view that are kept (architecture §4); one document, so that switching is one compare-and-set.
 *
 * @param live number of the version that is read
 * @param highest number given out so far: none is given out twice, since the broker remembers the group of each
 */
public record ViewVersions(String view, int live, int highest, List<Version> versions) {

    /**
     * One of them. It follows the topics from its beginning until it is dropped, live or not.
     *
     * @param form what the program said ({@code DocumentView#version()}) that builds it: one of another form can
     *     neither read nor feed it
     * @param by opaque id of the person who decided on it; absent when the program did, at its start
     * @param ends offsets after the last records that there were then, by {@code topic-partition}: from there on it is
     *     complete
     * @param switches whether it goes live by itself once it is complete
     * @param completeAt absent while it is being built
     */
    public record Version(
            int number,
            int form,
            Instant begunAt,
            @Nullable String by,
            Map<String, Long> ends,
            boolean switches,
            @Nullable Instant completeAt) {

        public Version {
            ends = new TreeMap<>(ends);
        }
    }

    public ViewVersions {
        versions = List.copyOf(versions);
    }

    /** What a rebuild is begun with; see {@link Version}. */
    public record Beginning(int form, @Nullable String by, Map<String, Long> ends, boolean switches) {}

    /** Before there is any: the first is live while it is filled. */
    public static ViewVersions first(String view, int form, Instant now) {
        return new ViewVersions(view, form, form, List.of(new Version(form, form, now, null, Map.of(), false, now)));
    }

    public Optional<Version> find(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }

    /** A rebuild: one more version, beside the live one only, so that no event is folded more than twice. */
    public Decision<ViewVersions> begin(Beginning beginning, Instant now) {
        return versions.stream()
                .filter(it -> it.number() != live)
                .findFirst()
                .<Decision<ViewVersions>>map(
                        it -> Decision.refused(new UpkeepRefusal.AnotherVersionIsKept(it.number())))
                .orElseGet(() -> Decision.accepted(with(beginning, now)));
    }

    /** A program that knows another form than what is kept needs a version of its own, whatever else is kept. */
    public Decision<ViewVersions> beginForm(Beginning beginning, Instant now) {
        return versions.stream().anyMatch(it -> it.form() == beginning.form())
                ? Decision.nothingToDo()
                : Decision.accepted(with(beginning, now));
    }

    private ViewVersions with(Beginning beginning, Instant now) {
        var next = new Version(
                highest + 1, beginning.form(), now, beginning.by(), beginning.ends(), beginning.switches(), null);
        return new ViewVersions(
                view,
                live,
                highest + 1,
                Stream.concat(versions.stream(), Stream.of(next)).toList());
    }

    /** It has taken all records up to its ends. */
    public Decision<ViewVersions> complete(int number, Instant now) {
        return find(number)
                .filter(it -> it.completeAt() == null)
                .map(it -> Decision.accepted(new ViewVersions(
                        view,
                        it.switches() ? number : live,
                        highest,
                        versions.stream()
                                .map(other -> other.number() == number ? completed(other, now) : other)
                                .toList())))
                .orElseGet(Decision::nothingToDo);
    }

    private static Version completed(Version it, Instant now) {
        return new Version(it.number(), it.form(), it.begunAt(), it.by(), it.ends(), it.switches(), now);
    }

    /**
     * Makes a complete version the one that is read: forward, or back.
     *
     * @param form that the program knows which is asked to
     */
    public Decision<ViewVersions> switchTo(int number, int form) {
        var version = find(number);
        if (version.isEmpty()) {
            return Decision.refused(new UpkeepRefusal.NoSuchVersion());
        }
        if (version.get().completeAt() == null) {
            return Decision.refused(new UpkeepRefusal.VersionIsIncomplete(number));
        }
        if (version.get().form() != form) {
            return Decision.refused(new UpkeepRefusal.VersionOfAnotherRelease(number));
        }
        return number == live
                ? Decision.nothingToDo()
                : Decision.accepted(new ViewVersions(view, number, highest, versions));
    }

    /** Keeps it no longer. */
    public Decision<ViewVersions> drop(int number) {
        if (find(number).isEmpty()) {
            return Decision.refused(new UpkeepRefusal.NoSuchVersion());
        }
        return number == live
                ? Decision.refused(new UpkeepRefusal.VersionIsLive(number))
                : Decision.accepted(new ViewVersions(
                        view,
                        live,
                        highest,
                        versions.stream().filter(it -> it.number() != number).toList()));
    }
}
