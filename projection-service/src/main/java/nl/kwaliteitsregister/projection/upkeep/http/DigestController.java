package nl.kwaliteitsregister.projection.upkeep.http;

import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.upkeep.Digest;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import nl.kwaliteitsregister.projection.upkeep.kafka.ViewFeeds;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredDigests;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether two views, or a view before and after, hold the same. About all institutions at once, so not for any. */
@RestController
class DigestController {

    private final StoredDigests digests;
    private final ViewFeeds feeds;

    DigestController(StoredDigests digests, ViewFeeds feeds) {
        this.digests = digests;
        this.feeds = feeds;
    }

    /** @param version as its consumer group is named: {@code host-file-v1} */
    @GetMapping("/v1/views/{version}/digest")
    @AllowedTo(
            value = {},
            bootstrap = true)
    Digest digest(@PathVariable String version) {
        return ViewVersion.of(version)
                .filter(feeds::isKept)
                .map(it -> digests.of(it.toString()))
                .orElseThrow(Refused::notFound);
    }
}
