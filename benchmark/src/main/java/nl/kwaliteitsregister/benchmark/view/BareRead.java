package nl.kwaliteitsregister.benchmark.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.Objects;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.PartId;
import nl.kwaliteitsregister.projection.hostfile.kafka.HostFileView;
import nl.kwaliteitsregister.projection.readlog.Purpose;
import nl.kwaliteitsregister.projection.readlog.Read;
import nl.kwaliteitsregister.projection.readlog.Read.What;
import nl.kwaliteitsregister.projection.readlog.ReadLog;
import org.bson.Document;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ceiling of a file: in the same service, for the same caller, looks one document up and appends to the same log. */
@RestController
class BareRead {

    private final MongoCollection<Document> parts;
    private final ReadLog log;
    private final Clock clock;

    BareRead(MongoDatabase views, ReadLog log, Clock clock) {
        this.parts = views.getCollection(new HostFileView().group());
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/v1/benchmark/{employer}")
    @AllowedTo(Role.COORDINATOR)
    ResponseEntity<byte[]> read(Caller caller, @PathVariable EmployerId employer) {
        var id = new PartId.OfHead(new FileId(caller.institution(), employer)).toString();
        var found = Objects.requireNonNull(parts.find(Filters.eq("_id", id)).first());
        log.append(new Read(
                clock.instant(),
                caller.institution(),
                employer,
                caller.staff(),
                Role.COORDINATOR,
                Purpose.PLACEMENT,
                What.FILE));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(found.getString("body").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
