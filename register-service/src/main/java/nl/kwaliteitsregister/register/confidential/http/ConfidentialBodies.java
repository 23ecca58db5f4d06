package nl.kwaliteitsregister.register.confidential.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** What is said to and by these endpoints. */
final class ConfidentialBodies {

    private ConfidentialBodies() {}

    /**
     * @param employer absent where it concerns no host
     * @param student as the school writes the student, where that was said
     * @param concerns persons of the school whom it is about: they never read it; absent: none
     */
    record MatterBody(
            LocalDate occurredOn,
            SignalCategory category,
            @Nullable Set<Ground> grounds,
            @Nullable Phase phase,
            @Nullable EmployerId employer,
            @Nullable PlacementId placement,
            @Nullable String student,
            String words,
            @Nullable Set<StaffId> concerns) {}

    /**
     * @param to {@code confidant} or {@code quality-officer}
     * @param concerns persons of the school whom it is about: they never read it; absent: none
     */
    record SchoolSignalBody(
            LocalDate occurredOn,
            Addressee to,
            @Nullable String student,
            String words,
            @Nullable Set<StaffId> concerns) {}

    enum Addressee {
        CONFIDANT("confidant"),
        QUALITY_OFFICER("quality-officer");

        private final String code;

        Addressee(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    record CaseCreated(UUID id) {}

    /** @param followUpBy last day to follow up in time, in this space alone */
    record CaseLine(
            UUID id,
            LocalDate occurredOn,
            SignalCategory category,
            @Nullable Integer severity,
            @Nullable LocalDate followUpBy,
            boolean closed) {}

    record CaseList(List<CaseLine> cases) {}

    /**
     * @param released signals that chosen facts of it became
     * @param readings who read it, the latest last
     */
    record CaseAnswer(
            UUID id,
            LocalDate occurredOn,
            SignalCategory category,
            Set<Ground> grounds,
            @Nullable Phase phase,
            @Nullable EmployerId employer,
            @Nullable PlacementId placement,
            @Nullable String student,
            String words,
            @Nullable Integer severity,
            @Nullable LocalDate followUpBy,
            List<NoteAnswer> notes,
            List<SignalId> released,
            boolean closed,
            List<ReadingAnswer> readings) {}

    record NoteAnswer(String words, StaffId by, Instant at) {}

    record ReadingAnswer(StaffId by, Instant at) {}

    record NoteBody(String words) {}

    record SeverityBody(Severity severity, String reason) {}

    record CloseConfidentialBody(String reason) {}

    /**
     * The chosen facts, in the confidant's words.
     *
     * @param placement absent where the student is not to be told apart
     * @param consent what the student agreed to
     */
    record FactsBody(
            EmployerId employer,
            LocalDate occurredOn,
            @Nullable PlacementId placement,
            SignalCategory category,
            @Nullable Set<Ground> grounds,
            Phase phase,
            String words,
            @Nullable Set<ConsentStep> consent,
            @Nullable Boolean toldMayBeRecognised) {}

    record ReleasedAnswer(SignalId signal) {}

    /** @param studentToldOn day on which the student was told of it */
    record ConfidentialOverrideBody(StaffId decisionMaker, FactsBody facts, String reason, LocalDate studentToldOn) {}

    record OverrideCreated(UUID override) {}

    /** What a decision maker is asked: the facts that would go out, and why; nothing else of the matter. */
    record OverrideQuestion(
            UUID override,
            EmployerId employer,
            LocalDate occurredOn,
            SignalCategory category,
            String words,
            String reason,
            LocalDate studentToldOn,
            StaffId askedBy) {}

    record OverrideQuestions(List<OverrideQuestion> questions) {}
}
