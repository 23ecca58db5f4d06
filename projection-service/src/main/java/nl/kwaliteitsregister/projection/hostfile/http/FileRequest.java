package nl.kwaliteitsregister.projection.hostfile.http;

import java.time.Instant;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.InvalidContent;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.readlog.Purpose;
import nl.kwaliteitsregister.projection.readlog.Read;
import nl.kwaliteitsregister.projection.readlog.Read.What;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for which file.
 *
 * @param after what the view is to have taken before it answers
 * @param purpose what the file is read for; the role's usual purpose where it is absent
 */
record FileRequest(
        Caller caller,
        EmployerId employer,
        @Nullable Position after,
        @Nullable String purpose) {

    static final String AFTER = "Register-After";
    static final String PURPOSE = "Read-Purpose";

    FileId file() {
        return new FileId(caller.institution(), employer);
    }

    /** @throws InvalidContent when there is no such purpose */
    Read read(Instant at, What what) {
        var role = Readers.role(caller);
        return new Read(
                at,
                caller.institution(),
                employer,
                caller.staff(),
                role,
                purpose == null ? Purpose.usual(role) : Purpose.of(purpose).orElseThrow(FileRequest::unknownPurpose),
                what);
    }

    private static InvalidContent unknownPurpose() {
        return InvalidContent.because(PURPOSE, "expected-one-of", Purpose.codes());
    }
}
