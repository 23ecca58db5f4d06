package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the documents of one view: poll, fold in memory, one bulk of guarded writes, commit (architecture §4).
 *
 * <p>In the database: the documents in a collection named as the group, {@code <group>.cursors}, and {@code incidents}.
 */
public final class BatchConsumer<D> implements Replays, AutoCloseable {

    /** Conflicts in a row; each means that another instance wrote meanwhile, so a few are all there can be. */
    private static final int ATTEMPTS = 10;

    /** Somebody may be waiting to see what they did; as many slices as make good use of two to four processors. */
    private static final ReaderGroup.Pace PACE = new ReaderGroup.Pace(4, Duration.ZERO);

    private final DocumentView<D> view;
    private final Clock clock;
    private final StateJson json = new StateJson();
    private final ReaderGroup group;

    public BatchConsumer(
            DocumentView<D> view,
            MongoDatabase database,
            EventCodec codec,
            ReaderSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.view = view;
        this.clock = clock;
        this.group =
                new ReaderGroup(view.group(), view.topics(), PACE, this::handle, database, codec, settings, meters);
    }

    public void start() {
        group.start();
    }

    /** What keeps the view from following, while something does; for readiness. */
    public @Nullable String trouble() {
        return group.trouble();
    }

    private void handle(List<Received> records) {
        for (var attempt = 1; !fold(records); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("documents of " + view.group() + " are written by somebody else");
            }
        }
    }

    private boolean fold(List<Received> records) {
        var passage = group.begin(records);
        var fold = new Fold<>(view, json, group.load(Fold.units(view, records)), clock.instant());
        for (var record : records) {
            var place = passage.pass(record);
            if (place != StreamCursors.Place.REPEATED) {
                fold.add(record, place == StreamCursors.Place.GAP);
            }
        }
        return group.keep(passage, fold.parked(), fold::bulk);
    }

    @Override
    public String group() {
        return view.group();
    }

    @Override
    public Replayed replay(String id) {
        return group.replay(
                id,
                (stored, block, waiting, passage) ->
                        new Replay<>(view, json, waiting, clock.instant()).take(stored, block, group::load, passage),
                stored -> new Bulk(List.of(), List.of(ViewChange.stored(view.group(), stored))));
    }

    @Override
    public void close() {
        group.close();
    }
}
