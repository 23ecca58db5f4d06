package nl.kwaliteitsregister.register.incident.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.SignalId;
import org.jspecify.annotations.Nullable;

/** What is said to and by these endpoints. */
final class IncidentBodies {

    private IncidentBodies() {}

    /**
     * @param severity of its gravest signal; absent while nobody set one
     * @param counts whether rules count it for more than a note
     * @param mayBeTold whether its facts may be told to the employer now
     * @param clearance whether they could be cleared now: free, no-consent or waits
     * @param recognisable fewer than 5 students in 12 months: no ground and no phase in any text
     * @param establishingProposed whether a second person is asked to find the same
     */
    record IncidentAnswer(
            IncidentId incident,
            EmployerId employer,
            LocalDate occurredOn,
            EvidenceClass evidence,
            @Nullable IncidentEnd end,
            Set<SignalCategory> categories,
            @Nullable Integer severity,
            List<SignalId> signals,
            boolean counts,
            boolean mayBeTold,
            String clearance,
            boolean recognisable,
            boolean establishingProposed) {}

    /** @param sameEventAs another signal about the same event */
    record JoinBody(SignalId sameEventAs) {}

    record JoinedAnswer(IncidentId incident) {}

    /**
     * @param source the signal that supports the others
     * @param ownKnowledge the source did not learn it from the first; absent: not said
     * @param account what was found and where it is written
     */
    record EvidenceBody(
            EvidenceBasis basis,
            @Nullable SignalId source,
            @Nullable Boolean ownKnowledge,
            @Nullable String account) {}

    record FindingBody(LocalDate hostHeardOn, String account) {}

    record DisagreeBody(String reason) {}

    record EndIncidentBody(IncidentEnd end, String reason) {}

    /** @param recognisable no ground and no phase in any text that goes out */
    record ClearedAnswer(boolean recognisable) {}

    /**
     * @param toldMayBeRecognised the student was told "you may be recognised"; needed for talk-to-host
     * @param soon the student does not want to wait until the placement is graded or ended; absent: no
     */
    record ConsentBody(
            ConsentStep step,
            @Nullable Boolean toldMayBeRecognised,
            @Nullable Boolean soon) {}

    record WithdrawalBody(ConsentStep step) {}

    /**
     * @param with who was spoken to
     * @param agreedBy by when it is to be done
     */
    record ConversationBody(
            LocalDate occurredOn,
            String with,
            @Nullable String agreed,
            @Nullable LocalDate agreedBy,
            boolean resolved) {}
}
