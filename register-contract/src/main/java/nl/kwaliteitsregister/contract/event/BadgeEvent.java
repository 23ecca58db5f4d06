package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.CountBand;
import nl.kwaliteitsregister.contract.code.QualityArea;
import nl.kwaliteitsregister.contract.code.SecondLook;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Badges (erkenning) that a network issues to a host (domain §4.7). {@code institution} is the one that founded the
 * network, for all of it: which school decided something is never told here.
 */
public sealed interface BadgeEvent extends RegisterEvent {

    NetworkId network();

    EmployerId employer();

    @JsonIgnore
    @Override
    default EmployerId about() {
        return employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(network(), employer());
    }

    static StreamId streamOf(NetworkId network, EmployerId employer) {
        return new StreamId("badges", network + "." + employer);
    }

    /**
     * The rule found all criteria of the level met. Nothing is public yet.
     *
     * @param evidence as anybody may see it once the employer accepts
     * @param validityMonths how long the badge is valid from the day it is accepted
     * @param numbers the numbers behind it, for the employer and the schools; never on a topic
     * @param known what the rule knew; never on a topic
     */
    record BadgeOffered(
            BadgeId badge,
            NetworkId network,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            BadgeLevel level,
            Evidence evidence,
            int validityMonths,
            @Nullable Numbers numbers,
            @Nullable Known known)
            implements BadgeEvent {

        @Override
        public BadgeOffered published() {
            return new BadgeOffered(
                    badge, network, employer, institution, occurredOn, level, evidence, validityMonths, null, null);
        }
    }

    /**
     * How far what the rule looked at had come: the latest times at which events in it were recorded. Who knows less,
     * because it is reading everything anew, decides nothing.
     *
     * @param host of the host and its company
     * @param network of who its members are
     */
    record Known(@Nullable Instant host, @Nullable Instant network) {}

    /**
     * Criteria as met, n in a band, scores from n 10 (domain §4.7).
     *
     * @param students absent for a level that counts none
     */
    record Evidence(Set<BadgeCriterion> met, @Nullable CountBand students, List<AreaScore> areas) {

        public Evidence {
            met = Set.copyOf(met);
            areas = List.copyOf(areas);
        }
    }

    /** @param score 1 to 5, one decimal, rounded down */
    record AreaScore(QualityArea area, BigDecimal score) {}

    /**
     * What the rule counted, over the last 36 months and all schools of the network.
     *
     * @param evaluations of students
     * @param students who gave them
     * @param periods half years in which their placements ended
     * @param ended placements that ended
     * @param areas scores, where five or more students stand behind them
     * @param lowestAllowance euro a month, of the checks that count; absent where none says
     * @param allowanceNorm euro a month, the policy as it was
     * @param panelVisitedOn the visit that stands in for two students, where it does
     */
    record Numbers(
            int evaluations,
            int students,
            int periods,
            int ended,
            List<AreaScore> areas,
            @Nullable BigDecimal lowestAllowance,
            BigDecimal allowanceNorm,
            @Nullable LocalDate panelVisitedOn) {

        public Numbers {
            areas = List.copyOf(areas);
        }
    }

    /**
     * Before the employer answered, a criterion was no longer met, or a higher level was offered instead.
     *
     * @param known what the rule knew; never on a topic
     */
    record OfferWithdrawn(
            BadgeId badge,
            NetworkId network,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Known known)
            implements BadgeEvent {

        @Override
        public OfferWithdrawn published() {
            return new OfferWithdrawn(badge, network, employer, institution, occurredOn, null);
        }
    }

    /** The employer took it: from now on it is valid and, from Recognised up, public. */
    record BadgeAccepted(
            BadgeId badge,
            NetworkId network,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            Holder holder,
            LocalDate validThrough)
            implements BadgeEvent {}

    /** Whose badge it is, as the badge names it. */
    record Holder(String name, @Nullable String city) {}

    /** The employer is told that the term ends soon. */
    record ExpiryReminded(
            BadgeId badge,
            NetworkId network,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            LocalDate validThrough,
            int daysBefore)
            implements BadgeEvent {}

    /**
     * Valid, or not valid now: the same fact whatever the cause. While it is not valid, further causes may come and go
     * by further facts like this one.
     *
     * @param validThrough last day of its term, lost days added
     * @param cause for the employer and the school that decided; never on a topic
     * @param known what the rule knew, where it was the rule; never on a topic
     */
    record ValidityChanged(
            BadgeId badge,
            NetworkId network,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            boolean valid,
            LocalDate validThrough,
            @Nullable Cause cause,
            @Nullable Known known)
            implements BadgeEvent {

        @Override
        public ValidityChanged published() {
            return new ValidityChanged(
                    badge, network, employer, institution, occurredOn, valid, validThrough, null, null);
        }
    }

    /**
     * @param measure the step of the ladder, where it is one
     * @param school that decided it
     */
    record Cause(
            Kind kind, @Nullable String measure, @Nullable InstitutionId school) {

        public enum Kind {
            /** L2 or L3 suspends, L4 ends. */
            MEASURE_DECIDED("measure-decided"),
            MEASURE_OVER("measure-over"),
            /** An appeal was won: the lost days are added. */
            MEASURE_ANNULLED("measure-annulled"),
            ENDED_BY_EMPLOYER("ended-by-employer"),
            EXPIRED("expired");

            private final String code;

            Kind(String code) {
                this.code = code;
            }

            /** The code as it is written in events and APIs. */
            @JsonValue
            public String code() {
                return code;
            }

            @Override
            public String toString() {
                return code;
            }
        }
    }

    /** The employer accepted another one, of a higher level or for a further term. */
    record BadgeSuperseded(
            BadgeId badge,
            NetworkId network,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            BadgeId by)
            implements BadgeEvent {}

    /** A panel saw a host with few students; it counts beside their evaluations. */
    record PanelVisited(
            NetworkId network, EmployerId employer, InstitutionId institution, LocalDate occurredOn, StaffId by)
            implements BadgeEvent {}

    /**
     * The employer asks that a person looks at what the rule refused or ended.
     *
     * @param lookBy last day to look in time
     * @param school whose people are asked, whatever any school decided; absent where that was not recorded yet
     */
    record SecondLookAsked(
            LookId look,
            NetworkId network,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            BadgeLevel level,
            LocalDate lookBy,
            @Nullable InstitutionId school)
            implements BadgeEvent {}

    /** @param school whose people were asked, also where another's looked; absent where that was not recorded yet */
    record SecondLookGiven(
            LookId look,
            NetworkId network,
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            SecondLook outcome,
            StaffId by,
            @Nullable InstitutionId school)
            implements BadgeEvent {}

    /** Nobody looked in time; recorded by the register itself, a task for people. */
    record SecondLookMissed(
            LookId look, NetworkId network, EmployerId employer, InstitutionId institution, LocalDate occurredOn)
            implements BadgeEvent {}
}
