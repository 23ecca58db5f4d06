package nl.kwaliteitsregister.projection.hostfile.http;

import java.time.Clock;
import java.time.Instant;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.Waiting;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
import nl.kwaliteitsregister.projection.hostfile.mongo.StoredFiles;
import nl.kwaliteitsregister.projection.hostfile.mongo.StoredFiles.Stored;
import nl.kwaliteitsregister.projection.hostfile.reading.FileReading;
import nl.kwaliteitsregister.projection.network.Memberships;
import nl.kwaliteitsregister.projection.readlog.Read.What;
import nl.kwaliteitsregister.projection.readlog.ReadLog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Opens files: the read is logged before anything of a file goes out (domain §4.6). */
@Component
class Opening {

    private final StoredFiles files;
    private final Waiting waiting;
    private final Memberships memberships;
    private final ReadLog log;
    private final Clock clock;

    Opening(StoredFiles files, Waiting waiting, Memberships memberships, ReadLog log, Clock clock) {
        this.files = files;
        this.waiting = waiting;
        this.memberships = memberships;
        this.log = log;
        this.clock = clock;
    }

    /** A file and one reader of it. */
    record Opened(FileId id, boolean stale, Stored<FileParts> stored, FileReading reading) {

        @Nullable
        Instant incompleteSince() {
            return stored.incompleteSince().orElse(null);
        }
    }

    /** @throws Refused when the caller reads no files, or there is none */
    Opened open(FileRequest request, What what) {
        var reader = Readers.of(request.caller());
        var read = request.read(clock.instant(), what);
        var after = request.after();
        var stale = after != null && !waiting.until(after);
        var stored = files.find(request.file()).orElseThrow(Refused::notFound);
        log.append(read);
        var networks = memberships.of(request.caller().institution());
        return new Opened(request.file(), stale, stored, new FileReading(reader, networks, stored.what()));
    }

    /** To be asked for again each time, by the same reader only; the entity tag makes that cheap. */
    static <B> ResponseEntity<B> answer(B body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(body);
    }
}
