package nl.kwaliteitsregister.projection.hostfile;

import java.time.Instant;
import nl.kwaliteitsregister.contract.event.EmployerEvent;

/**
 * The first document of a file. That it exists says that the institution has a file on the host.
 *
 * @param contents which further parts there are
 */
public record FileHead(Entered entered, Contents contents) implements Part {

    public static final FileHead NEW = new FileHead(Entered.NOTHING, Contents.NONE);

    FileHead with(EmployerEvent event, Instant recordedAt) {
        return new FileHead(entered.with(event, recordedAt), contents);
    }

    FileHead with(Contents changed) {
        return new FileHead(entered, changed);
    }
}
