package nl.kwaliteitsregister.projection.hostfile.http;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.Waiting;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.mongo.StoredFiles;
import nl.kwaliteitsregister.projection.hostfile.mongo.StoredFiles.Stored;
import nl.kwaliteitsregister.projection.hostfile.reading.FileParts;
import nl.kwaliteitsregister.projection.hostfile.reading.FileReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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

    private static final String AFTER = "Register-After";

    private final StoredFiles files;
    private final Waiting waiting;
    private final Clock clock;

    HostFileController(StoredFiles files, Waiting waiting, Clock clock) {
        this.files = files;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** A file and one reader of it. */
    private record Opened(FileId id, boolean stale, Stored<FileParts> stored, FileReading reading) {

        @Nullable
        Instant incompleteSince() {
            return stored.incompleteSince().orElse(null);
        }
    }

    @GetMapping
    @AllowedTo({Role.COORDINATOR, Role.SUPERVISOR, Role.PEER_COACH, Role.DECISION_MAKER, Role.QUALITY_OFFICER})
    ResponseEntity<FileBody> file(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestHeader(name = AFTER, required = false) @Nullable Position after) {
        var opened = open(caller, employer, after);
        var today = new Moment(clock.instant()).today();
        return answer(new FileBody(
                opened.stale(), opened.incompleteSince(), opened.reading().answer(today)));
    }

    @GetMapping("/placements")
    @AllowedTo({Role.COORDINATOR, Role.SUPERVISOR})
    ResponseEntity<PlacementsBody> placements(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = AFTER, required = false) @Nullable Position after) {
        var opened = open(caller, employer, after);
        var paging = Paging.of(opened.reading().placements(), page);
        var placements = files.placements(opened.id(), paging.items());
        var readable = placements.what().entrySet().stream()
                .flatMap(it -> opened.reading().placement(it.getKey(), it.getValue()).stream())
                .toList();
        var incompleteSince = Stream.of(opened.stored().incompleteSince(), placements.incompleteSince())
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        return answer(
                new PlacementsBody(opened.stale(), incompleteSince, page, paging.pages(), paging.total(), readable));
    }

    @GetMapping("/signals")
    @AllowedTo({Role.COORDINATOR, Role.SUPERVISOR, Role.PEER_COACH})
    ResponseEntity<SignalsBody> signals(
            Caller caller,
            @PathVariable EmployerId employer,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = AFTER, required = false) @Nullable Position after) {
        var opened = open(caller, employer, after);
        var paging = Paging.of(opened.reading().signals(), page);
        return answer(new SignalsBody(
                opened.stale(), opened.incompleteSince(), page, paging.pages(), paging.total(), paging.items()));
    }

    private Opened open(Caller caller, EmployerId employer, @Nullable Position after) {
        var reader = Readers.of(caller);
        var id = new FileId(caller.institution(), employer);
        var stale = after != null && !waiting.until(after);
        var stored = files.find(id).orElseThrow(Refused::notFound);
        return new Opened(id, stale, stored, new FileReading(reader, stored.what()));
    }

    /** To be asked for again each time, by the same reader only; the entity tag makes that cheap. */
    private static <B> ResponseEntity<B> answer(B body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(body);
    }
}
