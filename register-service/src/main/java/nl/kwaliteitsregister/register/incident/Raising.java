package nl.kwaliteitsregister.register.incident;

import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.IncidentEvent.Source;
import nl.kwaliteitsregister.register.incident.Incident.Opened;
import nl.kwaliteitsregister.register.incident.IncidentCommand.RaiseEvidence;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByContent;
import org.jspecify.annotations.Nullable;

/** The condition for each basis of evidence (domain §4.4). */
final class Raising {

    private Raising() {}

    static @Nullable Refusal objectionTo(RaiseEvidence asked, Opened incident) {
        if (incident.evidence().isAtLeast(asked.basis().reaches())) {
            return new IncidentRefusal.EvidenceIsHigher(incident.evidence());
        }
        return switch (asked.basis()) {
            case REPORT -> ByContent.REPORTED_BY_CONSENT;
            case INVESTIGATION -> ByContent.FOUND_BY_TWO_PEOPLE;
            case ANOTHER_PERSON, DOCUMENT, VISIT_REPORT, HOST_ADMISSION -> objectionToSource(asked, incident);
            case COURT, HUMAN_RIGHTS_INSTITUTE, SBB, LABOUR_INSPECTORATE, HOST_ITSELF ->
                asked.account() == null ? ByContent.ACCOUNT_NEEDED : null;
        };
    }

    /** A second source that did not learn it from the first. */
    private static @Nullable Refusal objectionToSource(RaiseEvidence asked, Opened incident) {
        if (asked.source() == null || incident.sources().size() < 2) {
            return ByContent.SECOND_SOURCE_NEEDED;
        }
        var source = incident.source(asked.source()).orElse(null);
        if (source == null) {
            return ByContent.SOURCE_NOT_OF_INCIDENT;
        }
        if (!asked.ownKnowledge()) {
            return ByContent.LEARNED_FROM_THE_FIRST;
        }
        return fits(asked.basis(), source, incident) ? null : misfit(asked.basis());
    }

    private static Refusal misfit(EvidenceBasis basis) {
        return basis == EvidenceBasis.ANOTHER_PERSON ? ByContent.NOT_ANOTHER_PERSON : ByContent.SOURCE_OF_ANOTHER_KIND;
    }

    private static boolean fits(EvidenceBasis basis, Source source, Opened incident) {
        return switch (basis) {
            case ANOTHER_PERSON -> isAnotherPerson(source, incident);
            case DOCUMENT -> source.told() != SignalSource.PATTERN;
            case VISIT_REPORT -> source.told() == SignalSource.SUPERVISOR || source.told() == SignalSource.COORDINATOR;
            case HOST_ADMISSION -> source.told() == SignalSource.HOST;
            case REPORT, INVESTIGATION, COURT, HUMAN_RIGHTS_INSTITUTE, SBB, LABOUR_INSPECTORATE, HOST_ITSELF -> false;
        };
    }

    /** A third party is another person by what it is; of all others it must be known who they are. */
    private static boolean isAnotherPerson(Source source, Opened incident) {
        if (source.told() == SignalSource.THIRD_PARTY) {
            return true;
        }
        var person = Reporter.of(source);
        return source.told() != SignalSource.HOST
                && person.isPresent()
                && incident.sources().stream()
                        .filter(other -> !other.signal().equals(source.signal()))
                        .noneMatch(other -> Reporter.of(other).equals(person));
    }
}
