package nl.kwaliteitsregister.register.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.event.IncidentEvent.Source;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** How far an incident has come, by its own events. What its signals say now is in {@link IncidentStanding}. */
public sealed interface Incident {

    /** No signal opened one under this id. */
    record Unopened() implements Incident {}

    /**
     * Opened by a signal.
     *
     * @param occurredOn day it happened
     * @param sources what its signals bring, the first one first; none when all went to other incidents
     * @param carriedBy the signals that the class of evidence rests on; they stay, since it goes forward only
     * @param proposed who proposed to establish it, while a second person has not decided
     * @param facts whether they may be told, and were
     * @param end how it ended; absent while it is live
     */
    record Opened(
            IncidentId incident,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            List<Source> sources,
            EvidenceClass evidence,
            Set<SignalId> carriedBy,
            @Nullable Proposal proposed,
            Facts facts,
            @Nullable IncidentEnd end)
            implements Incident {

        public Opened {
            sources = List.copyOf(sources);
            carriedBy = Set.copyOf(carriedBy);
        }

        public boolean isOver() {
            return end != null;
        }

        public Optional<Source> source(SignalId signal) {
            return sources.stream()
                    .filter(source -> source.signal().equals(signal))
                    .findFirst();
        }

        Opened linked(Source further) {
            var more = new ArrayList<>(without(further.signal()));
            more.add(further);
            return with(more);
        }

        Opened splitOff(SignalId signal) {
            return with(without(signal));
        }

        private List<Source> without(SignalId signal) {
            return sources.stream()
                    .filter(source -> !source.signal().equals(signal))
                    .toList();
        }

        private Opened with(List<Source> changed) {
            return new Opened(
                    incident, employer, institution, occurredOn, changed, evidence, carriedBy, proposed, facts, end);
        }

        /** From "corroborated" on the class rests on all signals there are at that time. */
        Opened raised(EvidenceClass to) {
            var carrying = new HashSet<>(carriedBy);
            if (to.isAtLeast(EvidenceClass.CORROBORATED)) {
                sources.forEach(source -> carrying.add(source.signal()));
            }
            return new Opened(incident, employer, institution, occurredOn, sources, to, carrying, null, facts, end);
        }

        Opened with(@Nullable Proposal changed) {
            return new Opened(
                    incident, employer, institution, occurredOn, sources, evidence, carriedBy, changed, facts, end);
        }

        Opened with(Facts changed) {
            return new Opened(
                    incident, employer, institution, occurredOn, sources, evidence, carriedBy, proposed, changed, end);
        }

        Opened ended(IncidentEnd how) {
            return new Opened(
                    incident, employer, institution, occurredOn, sources, evidence, carriedBy, null, facts, how);
        }
    }

    /** One person found that it happened. */
    record Proposal(StaffId by, LocalDate hostHeardOn) {}

    /**
     * Whether the facts may be told to the employer, and were.
     *
     * @param cleared somebody looked at consent and at who may be recognised, and nothing has changed since
     * @param recognisable no ground and no phase in any text that goes out
     * @param told something went out
     */
    record Facts(boolean cleared, boolean recognisable, boolean told) {

        static final Facts NOT_LOOKED_AT = new Facts(false, false, false);
    }
}
