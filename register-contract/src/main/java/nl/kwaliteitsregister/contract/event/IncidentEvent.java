package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.code.Telling;
import nl.kwaliteitsregister.contract.code.Withholding;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Incidents: signals about the same event form one, and rules count incidents (domain §4.4). Every signal about a host
 * opens an incident of its own; people join signals that are about the same event, and split them again.
 */
public sealed interface IncidentEvent extends RegisterEvent {

    IncidentId incident();

    EmployerId employer();

    @JsonIgnore
    @Override
    default EmployerId about() {
        return employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(incident());
    }

    static StreamId streamOf(IncidentId incident) {
        return new StreamId("incident", incident.toString());
    }

    /**
     * What one signal brings to an incident; none of it changes later. Severity and consent do, and are told by the
     * signal's own events.
     *
     * @param placement absent where there was none
     * @param respondent the student, told apart but not named; absent where nobody says who told it
     * @param by who recorded it
     */
    record Source(
            SignalId signal,
            SignalCategory category,
            SignalSource told,
            @Nullable PlacementId placement,
            @Nullable RespondentToken respondent,
            StaffId by) {}

    /** Opened by its first signal; {@code occurredOn} is the day it happened. */
    record IncidentOpened(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Source first,
            EvidenceClass evidence)
            implements IncidentEvent {}

    /** A further signal is about the same event. It supports no other incident now. */
    record SignalLinked(
            IncidentId incident, EmployerId employer, InstitutionId institution, LocalDate occurredOn, Source further)
            implements IncidentEvent {}

    /** A signal went to another incident; an incident without signals counts nowhere. */
    record SignalSplitOff(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            SignalId signal,
            IncidentId movedTo)
            implements IncidentEvent {}

    /**
     * The evidence is of a higher class from now on.
     *
     * @param source the signal that supports the others; absent where the class rests on no signal
     * @param account what was found and where it is written; absent where the signal says it
     * @param by who answers for it: one person, or the two of an investigation
     */
    record EvidenceRaised(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            EvidenceClass evidence,
            EvidenceBasis basis,
            @Nullable SignalId source,
            @Nullable Sealed account,
            Set<StaffId> by)
            implements IncidentEvent {

        public EvidenceRaised {
            by = Set.copyOf(by);
        }
    }

    /**
     * One person found that it happened, after hearing the host; a second one must find the same.
     *
     * @param hostHeardOn day on which the host was heard about it
     */
    record EstablishingProposed(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            LocalDate hostHeardOn,
            Sealed account,
            StaffId by)
            implements IncidentEvent {}

    /** The second person does not find the same: the class stays as it is. */
    record EstablishingNotAgreed(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Sealed reason,
            StaffId secondPerson)
            implements IncidentEvent {}

    /**
     * The facts may be told to the employer from now on: by consent of who told it, or by a safety override.
     *
     * @param recognisable fewer than 5 students were there in the last 12 months: no ground and no phase in any text
     */
    record FactsCleared(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            boolean recognisable,
            StaffId by)
            implements IncidentEvent {}

    /** The facts may not be told to the employer any more: the incident cannot carry L2 to L4. */
    record FactsWithheld(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Withholding reason)
            implements IncidentEvent {}

    /** Facts went out to the employer; from now on withdrawn consent ends the incident. */
    record FactsTold(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Telling how,
            StaffId by)
            implements IncidentEvent {}

    /**
     * It carries no blame from now on.
     *
     * @param reason absent where consent was withdrawn
     * @param by absent where the register itself ended it, because consent was withdrawn
     */
    record IncidentEnded(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            IncidentEnd end,
            @Nullable Sealed reason,
            @Nullable StaffId by)
            implements IncidentEvent {}
}
