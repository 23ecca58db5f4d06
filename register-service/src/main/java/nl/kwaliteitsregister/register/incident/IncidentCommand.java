package nl.kwaliteitsregister.register.incident;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.Telling;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.Source;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What people, and the register itself, want of one incident. */
public sealed interface IncidentCommand extends Command {

    IncidentId incident();

    /** On behalf of which institution: another one's incident is unknown to it. */
    InstitutionId institution();

    @Override
    default StreamId stream() {
        return IncidentEvent.streamOf(incident());
    }

    /** A signal opens its own incident; sent by the register itself. */
    record OpenIncident(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Source first,
            EvidenceClass evidence)
            implements IncidentCommand {}

    /** A signal supports it from now on; sent by the register itself when the signal says so. */
    record LinkSignal(IncidentId incident, InstitutionId institution, Source further) implements IncidentCommand {}

    /** A signal supports another one from now on; sent by the register itself when the signal says so. */
    record SplitOffSignal(IncidentId incident, InstitutionId institution, SignalId signal, IncidentId movedTo)
            implements IncidentCommand {}

    /** A student agreed that something is done about it; sent by the register itself. */
    record ReportIncident(IncidentId incident, InstitutionId institution, SignalId signal, StaffId by)
            implements IncidentCommand {}

    /** A student no longer agrees; sent by the register itself. */
    record FollowWithdrawal(IncidentId incident, InstitutionId institution, SignalId signal, boolean all, boolean told)
            implements IncidentCommand {}

    /**
     * A second source, or an authority, supports it.
     *
     * @param source the signal that supports the others
     * @param ownKnowledge the source did not learn it from the first
     * @param account what was found and where it is written
     */
    record RaiseEvidence(
            IncidentId incident,
            InstitutionId institution,
            EvidenceBasis basis,
            @Nullable SignalId source,
            boolean ownKnowledge,
            @Nullable Sealed account,
            StaffId by)
            implements IncidentCommand {}

    /** One person finds that it happened, after hearing the host. */
    record ProposeEstablishing(
            IncidentId incident, InstitutionId institution, LocalDate hostHeardOn, Sealed account, StaffId by)
            implements IncidentCommand {}

    /**
     * A second person finds the same, or does not.
     *
     * @param declined what is not sure; absent where the second person finds the same
     * @param ties what the second person has to do with it
     */
    record DecideEstablishing(
            IncidentId incident,
            InstitutionId institution,
            @Nullable Sealed declined,
            Ties ties,
            StaffId by) implements IncidentCommand {}

    /**
     * Somebody looked whether the facts may be told.
     *
     * @param clearance as looked up just now
     */
    record ClearFacts(
            IncidentId incident, InstitutionId institution, Clearance clearance, boolean recognisable, StaffId by)
            implements IncidentCommand {}

    /** Something went out to the employer; sent by the register itself. */
    record TellFacts(IncidentId incident, InstitutionId institution, Telling how, StaffId by)
            implements IncidentCommand {}

    /** @param ties what who ends it has to do with it */
    record EndIncident(
            IncidentId incident, InstitutionId institution, IncidentEnd end, Sealed reason, Ties ties, StaffId by)
            implements IncidentCommand {}

    /**
     * What a person has to do with an incident (domain §2).
     *
     * @param signalled recorded a signal of it
     * @param supervised supervises a placement of it
     * @param ofProgramme works for a programme of it
     */
    record Ties(boolean signalled, boolean supervised, boolean ofProgramme) {}
}
