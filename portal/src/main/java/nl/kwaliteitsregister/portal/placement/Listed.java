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

    /** What school and host told each other of it afterwards; absent while that is not in. */
    public record Evaluations(
            @Nullable ToHost coordinator, @Nullable FromHost employer) {

        /** Whether the host has not answered the points it was told. */
        public boolean awaitsReply() {
            return employer == null
                    && coordinator != null
                    && !coordinator.improvementPoints().isEmpty();
        }

        /** Whether the one said something to the other. */
        public boolean haveWords() {
            return coordinator != null && coordinator.hasWords() || employer != null && employer.hasWords();
        }
    }

    public record ToHost(
            List<SealedText> improvementPoints, @Nullable SealedText praise) {

        boolean hasWords() {
            return !improvementPoints.isEmpty() || praise != null;
        }
    }

    public record FromHost(
            @Nullable SealedText willImprove,
            @Nullable SealedText wish,
            @Nullable SealedText reply) {

        boolean hasWords() {
            return willImprove != null || wish != null || reply != null;
        }
    }
}
