package nl.kwaliteitsregister.projection.upkeep.http;

import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.upkeep.Comparison;
import nl.kwaliteitsregister.projection.upkeep.ViewVersion;
import nl.kwaliteitsregister.projection.upkeep.kafka.ViewFeeds;
import nl.kwaliteitsregister.projection.upkeep.mongo.Comparisons;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Holds two versions of a view against each other. About all institutions at once, so not for any. */
@RestController
@RequestMapping("/v1/views/{view}/comparison")
class ComparisonController {

    private final Comparisons comparisons;
    private final ViewFeeds feeds;

    ComparisonController(Comparisons comparisons, ViewFeeds feeds) {
        this.comparisons = comparisons;
        this.feeds = feeds;
    }

    /** Numbers of the two versions. */
    record CompareBody(int first, int second) {}

    /** Begins in the background; the same address tells how far it is. */
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping
    @AllowedTo(
            value = {},
            bootstrap = true)
    Comparison compare(@PathVariable String view, @RequestBody CompareBody body) {
        return comparisons.begin(kept(view, body.first()), kept(view, body.second()));
    }

    /** The last one. */
    @GetMapping
    @AllowedTo(
            value = {},
            bootstrap = true)
    Comparison comparison(@PathVariable String view) {
        return comparisons.find(view).orElseThrow(Refused::notFound);
    }

    private ViewVersion kept(String view, int number) {
        var version = new ViewVersion(view, number);
        if (!feeds.isKept(version)) {
            throw Refused.notFound();
        }
        return version;
    }
}
