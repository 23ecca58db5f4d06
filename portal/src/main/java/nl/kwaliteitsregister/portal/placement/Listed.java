package nl.kwaliteitsregister.portal.placement;

import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.portal.host.HostFile.ProgrammeCode;
import nl.kwaliteitsregister.portal.services.SealedText;
import org.jspecify.annotations.Nullable;

/** A page of the placements in a file. */
public record Listed(
        boolean stale, @Nullable Instant incompleteSince, int page, int pages, int total, List<Line> placements) {

    public record Line(Told placement, @Nullable Evaluations evaluations) {}

    public record Told(
            String placement,
            ProgrammeCode programme,
            Placement.Period period,
            @Nullable SealedText student,
            Gate gate,
            @Nullable Closing closing) {

        /** planned, running, ended or cancelled */
        public String state() {
            return closing != null ? closing.state() : gate.state().equals("started") ? "running" : "planned";
        }
    }

    public record Gate(String state, boolean task) {}

    public record Closing(String state) {}

    /** What is in of the three evaluations. */
    public record Evaluations(
            @Nullable Object coordinator,
            @Nullable Object student,
            @Nullable Object employer) {}
}
