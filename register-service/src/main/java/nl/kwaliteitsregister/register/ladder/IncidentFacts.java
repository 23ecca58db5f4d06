package nl.kwaliteitsregister.register.ladder;

import java.util.Collections;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StaffId;

/**
 * What the rules of the ladder ask of an incident of the institution's own, read by id just before the command.
 *
 * @param counts it is not over, and a signal supports it
 * @param carriesNote as {@code counts}, or it could not be established: enough for a note
 * @param mayBeTold its facts may be told to the employer now
 * @param severity of its gravest signal; a 4 that no second person confirmed is a 3 until then
 * @param severityKnown whether somebody set one
 * @param reporters who told it, told apart but not named; empty where nobody knows
 * @param programmes keys of the programmes it came from
 * @param involved who signalled it or supervises a placement of it: they decide nothing on it
 */
public record IncidentFacts(
        IncidentId incident,
        boolean counts,
        boolean carriesNote,
        boolean mayBeTold,
        EvidenceClass evidence,
        Severity severity,
        boolean severityKnown,
        Set<SignalCategory> categories,
        Set<PlacementId> placements,
        Set<String> reporters,
        Set<String> programmes,
        Set<StaffId> involved) {

    public IncidentFacts {
        categories = Set.copyOf(categories);
        placements = Set.copyOf(placements);
        reporters = Set.copyOf(reporters);
        programmes = Set.copyOf(programmes);
        involved = Set.copyOf(involved);
    }

    boolean countsAs(EvidenceClass least) {
        return counts && evidence.isAtLeast(least);
    }

    boolean isOfSeverity(int least) {
        return severityKnown && severity.level() >= least;
    }

    /** About the host: neither praise nor about the school. */
    boolean isAboutHost() {
        return categories.stream().anyMatch(one -> !one.isPraise() && !one.isAboutSchool());
    }

    /** Different placements and different reporters, each of them known to differ (domain §4.4). */
    boolean isIndependentOf(IncidentFacts other) {
        return !reporters.isEmpty()
                && !other.reporters.isEmpty()
                && Collections.disjoint(reporters, other.reporters)
                && Collections.disjoint(placements, other.placements);
    }

    Carried carried() {
        return new Carried(incident, evidence, severity);
    }
}
