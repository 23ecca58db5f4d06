package nl.kwaliteitsregister.projection.upkeep.http;

import java.util.List;
import nl.kwaliteitsregister.backbone.consumer.DocumentView;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.upkeep.Digest;
import nl.kwaliteitsregister.projection.upkeep.mongo.StoredDigests;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells whether two views, or a view before and after, hold the same. About all institutions at once, so not for any. */
@RestController
class DigestController {

    private final StoredDigests digests;
    private final List<DocumentView<?>> views;

    DigestController(StoredDigests digests, List<DocumentView<?>> views) {
        this.digests = digests;
        this.views = views;
    }

    @GetMapping("/v1/views/{view}/digest")
    @AllowedTo(
            value = {},
            bootstrap = true)
    Digest digest(@PathVariable String view) {
        return views.stream()
                .map(DocumentView::group)
                .filter(view::equals)
                .findFirst()
                .map(digests::of)
                .orElseThrow(Refused::notFound);
    }
}
