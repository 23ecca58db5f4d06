package nl.kwaliteitsregister.projection.task.kafka;

import java.time.Duration;
import java.util.function.Supplier;
import nl.kwaliteitsregister.backbone.consumer.ChangeEnds;
import nl.kwaliteitsregister.backbone.consumer.ChangeFeed;
import nl.kwaliteitsregister.backbone.consumer.ReaderSettings;
import nl.kwaliteitsregister.backbone.consumer.ViewReader;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.projection.task.TaskBoard;
import nl.kwaliteitsregister.projection.task.TaskPart;
import org.jspecify.annotations.Nullable;

/** Feeds the board of this instance. */
public final class BoardFeed implements AutoCloseable {

    private final ViewReader<TaskPart> reader;
    private final BoardFollower follower;
    private final ChangeFeed feed;
    private final Duration patience;

    /**
     * @param live which version of the view is read now
     * @param patience how long a position is waited for
     */
    public BoardFeed(
            TaskBoard board,
            ViewReader<TaskPart> reader,
            Supplier<String> live,
            ChangeEnds ends,
            ReaderSettings settings,
            Duration patience) {
        this.reader = reader;
        this.follower = new BoardFollower(board, reader, live, ends);
        this.feed = new ChangeFeed("tasks", follower, ends, settings);
        this.patience = patience;
    }

    public void start() {
        feed.start();
    }

    /** What keeps the board from following, while something does. */
    public @Nullable String trouble() {
        return feed.trouble();
    }

    /** Whether there is a board to ask. */
    public boolean isReady() {
        return follower.isLoaded();
    }

    /**
     * Waits until the board has what the position stands for. The view tells of its documents before it says that it has
     * come to a position.
     *
     * @return false when that takes too long
     */
    public boolean await(Position position) {
        var begun = System.nanoTime();
        return reader.await(position, patience) && feed.await(patience.minusNanos(System.nanoTime() - begun));
    }

    @Override
    public void close() {
        feed.close();
    }
}
