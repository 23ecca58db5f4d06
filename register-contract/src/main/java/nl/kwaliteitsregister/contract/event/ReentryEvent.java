package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;

/**
 * A host that may be another one under a new registration (domain §3), for one institution only. Hints and what people
 * make of them; never a verdict.
 */
public sealed interface ReentryEvent extends RegisterEvent {

    /** The newcomer. */
    EmployerId employer();

    /** The host with a live final warning or stop that it may be. */
    EmployerId known();

    @JsonIgnore
    @Override
    default EmployerId about() {
        return employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(institution(), employer());
    }

    static StreamId streamOf(InstitutionId institution, EmployerId employer) {
        return new StreamId("reentry", institution + "." + employer);
    }

    /**
     * A likely match; no start goes through until somebody settled it or {@code settleBy} has passed.
     *
     * @param score how alike, 0 to 100
     * @param fields what matches
     * @param facts a digest of what matches: what was refused stays refused for the same facts
     * @param settleBy last day to settle it
     */
    record ReentryDetected(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            EmployerId known,
            int score,
            Set<MatchingField> fields,
            String facts,
            LocalDate settleBy)
            implements ReentryEvent {

        public ReentryDetected {
            fields = Set.copyOf(fields);
        }
    }

    /** Somebody looked: they are two hosts. */
    record MatchRefused(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            EmployerId known,
            Sealed reason,
            StaffId by)
            implements ReentryEvent {}

    /** Somebody looked and proposed that a step continues here. */
    record MatchTakenUp(
            EmployerId employer, InstitutionId institution, LocalDate occurredOn, EmployerId known, CaseId caseId)
            implements ReentryEvent {}

    /** Nobody settled it in time: the newcomer proceeds. {@code occurredOn} is the first day on which it may. */
    record MatchLapsed(EmployerId employer, InstitutionId institution, LocalDate occurredOn, EmployerId known)
            implements ReentryEvent {}
}
