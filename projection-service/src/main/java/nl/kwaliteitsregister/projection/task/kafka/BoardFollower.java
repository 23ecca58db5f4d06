package nl.kwaliteitsregister.projection.task.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.consumer.ChangeEnds;
import nl.kwaliteitsregister.backbone.consumer.ChangeFeed;
import nl.kwaliteitsregister.backbone.consumer.ViewChange;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.projection.task.TaskBoard;
import nl.kwaliteitsregister.projection.task.TaskPart;
import nl.kwaliteitsregister.projection.task.TaskPartId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the board as the live version of the view is: read whole at the start and when another version is live, and
 * change by change from then on. A change says only which document was written, so that taking one twice does no harm.
 */
final class BoardFollower implements ChangeFeed.Follower {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 500;

    private final TaskBoard board;
    private final ViewReader<TaskPart> reader;
    private final Supplier<String> live;
    private final ChangeEnds ends;
    private volatile @Nullable Loaded loaded;

    /** @param readFrom where the feed goes on, by partition */
    private record Loaded(String view, Map<Integer, Long> readFrom) {}

    BoardFollower(TaskBoard board, ViewReader<TaskPart> reader, Supplier<String> live, ChangeEnds ends) {
        this.board = board;
        this.reader = reader;
        this.live = live;
        this.ends = ends;
    }

    /** Whether the board holds all that there is. */
    boolean isLoaded() {
        return loaded != null;
    }

    @Override
    public Map<Integer, Long> readFrom() {
        var known = loaded;
        return known == null ? load().readFrom() : known.readFrom();
    }

    @Override
    public void lost() {
        loaded = null;
    }

    @Override
    public void look() {
        var known = loaded;
        if (known != null && !known.view().equals(live.get())) {
            load();
        }
    }

    private Loaded load() {
        var view = live.get();
        var from = ends.now(PATIENCE);
        try (var ids = reader.ids("")) {
            board.begin(ids.gather(Gatherers.windowFixed(AT_ONCE)).flatMap(this::parts));
        }
        var now = new Loaded(view, from);
        loaded = now;
        return now;
    }

    private Stream<Map.Entry<TaskPartId, TaskPart>> parts(Collection<String> ids) {
        return reader.findAll(ids.stream().filter(BoardFollower::isPart).toList()).documents().entrySet().stream()
                .map(it -> Map.entry(TaskPartId.of(it.getKey()), it.getValue()));
    }

    /** The unit of a blocked key is none. */
    private static boolean isPart(String id) {
        return !id.startsWith("key#");
    }

    @Override
    public void take(List<ViewChange> changes, Map<Integer, Long> readUpTo) {
        var view = live.get();
        var ids = changes.stream()
                .filter(it -> it.group().equals(view))
                .map(ViewChange::document)
                .distinct()
                .toList();
        parts(ids).forEach(it -> board.put(it.getKey(), it.getValue()));
        var known = loaded;
        if (known != null) {
            loaded = new Loaded(known.view(), readUpTo);
        }
    }
}
