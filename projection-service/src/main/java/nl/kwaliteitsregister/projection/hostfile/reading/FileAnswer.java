package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.List;
import nl.kwaliteitsregister.projection.hostfile.Entered.Contact;
import nl.kwaliteitsregister.projection.hostfile.Entered.Department;
import nl.kwaliteitsregister.projection.hostfile.Signal;

/** A file as one role reads it; {@code role} says which. */
public sealed interface FileAnswer {

    /** As what it is read: {@code coordinator}, {@code overseer}, {@code supervisor} or {@code peer-coach}. */
    String role();

    /** All of it, for the own programmes; placements and signals in pages of their own. */
    record CoordinatorsFile(
            String role,
            HostAnswer host,
            StandingAnswer standing,
            List<Department> departments,
            List<Contact> contacts,
            List<ChecksAnswer> checks,
            LadderAnswer ladder,
            List<BadgeAnswer> badges,
            EvaluationsAnswer evaluations,
            PlacementCounts placements,
            int signals,
            List<IncidentAnswer> incidents,
            List<AftercareAnswer> aftercare)
            implements FileAnswer {}

    /** Decisions and figures of the institution: no person, no placement, no signal. */
    record OverseersFile(
            String role,
            HostAnswer host,
            StandingAnswer standing,
            List<ChecksAnswer> checks,
            LadderAnswer ladder,
            List<BadgeAnswer> badges,
            EvaluationsAnswer evaluations,
            PlacementCounts placements)
            implements FileAnswer {}

    /** Whom to meet and where; own placements in pages of their own. */
    record SupervisorsFile(
            String role,
            HostAnswer host,
            StandingAnswer standing,
            List<Department> departments,
            List<Contact> contacts,
            List<BadgeAnswer> badges,
            PlacementCounts placements,
            List<Signal> ownSignals)
            implements FileAnswer {}

    /** Own entries. */
    record PeerCoachsFile(String role, HostAnswer host, List<Signal> ownSignals) implements FileAnswer {}
}
