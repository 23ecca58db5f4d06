package nl.kwaliteitsregister.projection.upkeep.kafka;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions.Beginning;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredVersions;
import org.springframework.stereotype.Component;

/** What whoever runs the register may do with views. This instance follows at once, the others within some seconds. */
@Component
public final class ViewUpkeep {

    private final ViewFeeds feeds;
    private final StoredVersions stored;
    private final GroupOffsets offsets;
    private final Clock clock;

    ViewUpkeep(ViewFeeds feeds, StoredVersions stored, GroupOffsets offsets, Clock clock) {
        this.feeds = feeds;
        this.stored = stored;
        this.offsets = offsets;
        this.clock = clock;
    }

    public List<ViewVersions> all() {
        return feeds.followed().stream().map(FollowedView::versions).toList();
    }

    /** @throws Refused with 404 when there is no such view */
    public ViewVersions find(String view) {
        return followed(view).versions();
    }

    /** @param by opaque id of the person who decides it */
    public ViewVersions rebuild(String view, String by, boolean switches) {
        var form = followed(view).view().version();
        var beginning = new Beginning(form, by, ends(view), switches);
        return change(view, it -> it.begin(beginning, clock.instant()));
    }

    public ViewVersions switchTo(String view, int number) {
        var form = followed(view).view().version();
        return change(view, it -> it.switchTo(number, form));
    }

    public ViewVersions drop(String view, int number) {
        return change(view, it -> it.drop(number));
    }

    private ViewVersions change(String view, Function<ViewVersions, Decision<ViewVersions>> rule) {
        var followed = followed(view);
        var after = stored.change(view, rule);
        feeds.follow(followed);
        return after;
    }

    /** The offsets after all that the view's topics hold now. */
    public Map<String, Long> ends(String view) {
        return asked(() -> offsets.ends(followed(view).view().topics()));
    }

    /** The offsets of the next records that the group takes. */
    public Map<String, Long> taken(String group) {
        return asked(() -> offsets.taken(group));
    }

    private FollowedView<?> followed(String view) {
        return feeds.followed(view).orElseThrow(Refused::notFound);
    }

    private static <T> T asked(Supplier<T> broker) {
        try {
            return broker.get();
        } catch (GroupOffsets.BrokerAway away) {
            throw Refused.unavailable();
        }
    }
}
