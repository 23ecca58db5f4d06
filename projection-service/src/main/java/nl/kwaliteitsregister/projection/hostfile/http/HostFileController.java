package nl.kwaliteitsregister.projection.hostfile.http;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.request.Paging;
import nl.kwaliteitsregister.projection.hostfile.mongo.StoredFiles;
import nl.kwaliteitsregister.projection.readlog.Read.What;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the file of the caller's institution on a host. */
@RestController
@RequestMapping("/v1/employers/{employer}/file")
class HostFileController {

    private final Opening opening;
    private final StoredFiles files;

    HostFileController(Opening opening, StoredFiles files) {
        this.opening = opening;
        this.files = files;
    }

    @GetMapping
    @AllowedTo({Role.COORDINATOR, Role.SUPERVISOR, Role.PEER_COACH, Role.DECISION_MAKER, Role.QUALITY_OFFICER})
    ResponseEntity<FileBody> file(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestHeader(name = FileRequest.AFTER, required = false) @Nullable Position after,
            @RequestHeader(name = FileRequest.PURPOSE, required = false) @Nullable String purpose) {
        var opened = opening.open(new FileRequest(caller, employer, after, purpose), What.FILE);
        return Opening.answer(new FileBody(
                opened.stale(), opened.incompleteSince(), opened.reading().answer()));
    }

    /** What happened, as a list to page through. */
    @GetMapping("/timeline")
    @AllowedTo({Role.COORDINATOR, Role.SUPERVISOR, Role.PEER_COACH, Role.DECISION_MAKER, Role.QUALITY_OFFICER})
    ResponseEntity<TimelineBody> timeline(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = FileRequest.AFTER, required = false) @Nullable Position after,
            @RequestHeader(name = FileRequest.PURPOSE, required = false) @Nullable String purpose) {
        var opened = opening.open(new FileRequest(caller, employer, after, purpose), What.TIMELINE);
        var paging = Paging.of(opened.reading().timeline(), page);
        return Opening.answer(new TimelineBody(
                opened.stale(), opened.incompleteSince(), page, paging.pages(), paging.total(), paging.items()));
    }

    @GetMapping("/placements")
    @AllowedTo({Role.COORDINATOR, Role.SUPERVISOR})
    ResponseEntity<PlacementsBody> placements(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = FileRequest.AFTER, required = false) @Nullable Position after,
            @RequestHeader(name = FileRequest.PURPOSE, required = false) @Nullable String purpose) {
        var opened = opening.open(new FileRequest(caller, employer, after, purpose), What.PLACEMENTS);
        var paging = Paging.of(opened.reading().placements(), page);
        var placements = files.placements(opened.id(), paging.items());
        var readable = placements.what().entrySet().stream()
                .flatMap(it -> opened.reading().placement(it.getKey(), it.getValue()).stream())
                .toList();
        var incompleteSince = Stream.of(opened.stored().incompleteSince(), placements.incompleteSince())
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        return Opening.answer(
                new PlacementsBody(opened.stale(), incompleteSince, page, paging.pages(), paging.total(), readable));
    }

    @GetMapping("/signals")
    @AllowedTo({Role.COORDINATOR, Role.SUPERVISOR, Role.PEER_COACH})
    ResponseEntity<SignalsBody> signals(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = FileRequest.AFTER, required = false) @Nullable Position after,
            @RequestHeader(name = FileRequest.PURPOSE, required = false) @Nullable String purpose) {
        var opened = opening.open(new FileRequest(caller, employer, after, purpose), What.SIGNALS);
        var paging = Paging.of(opened.reading().signals(), page);
        return Opening.answer(new SignalsBody(
                opened.stale(), opened.incompleteSince(), page, paging.pages(), paging.total(), paging.items()));
    }
}
