package nl.kwaliteitsregister.badge.facts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kwaliteitsregister.contract.event.Answer.Remuneration;
import nl.kwaliteitsregister.quality.Coverage;
import nl.kwaliteitsregister.quality.QualityProfile;

/**
 * What badges count, over 36 months and all schools of a network (domain §4.7).
 *
 * @param evaluations of students
 * @param students who gave them
 * @param periods half years in which their placements ended
 * @param coverage by students
 * @param profile with every answer: the rule may use what may not be shown
 * @param shown what may be shown of it
 * @param preSalesPassed a valid check at one of the schools
 * @param codeSigned PS14 in a valid check
 * @param pay PS09 of the valid checks
 * @param measures steps at all schools, live and over
 * @param undecided a signal of severity 4 waits for a decision
 * @param mayBeShown whether anything may be told of this host outside a school (domain §3)
 */
public record Figures(
        int evaluations,
        int students,
        int periods,
        Coverage coverage,
        QualityProfile profile,
        ShownScores shown,
        boolean preSalesPassed,
        boolean codeSigned,
        List<Remuneration> pay,
        List<Measure> measures,
        boolean undecided,
        boolean mayBeShown) {

    public Figures {
        pay = List.copyOf(pay);
        measures = List.copyOf(measures);
    }

    /** Whether every valid check that says what is paid reaches the norm, and one says so. */
    public boolean paysAtLeast(BigDecimal norm) {
        return !pay.isEmpty() && pay.stream().allMatch(one -> CheckFact.reaches(one, norm));
    }

    /** Euro a month. */
    public Optional<BigDecimal> lowestAllowance() {
        return pay.stream()
                .map(Remuneration::allowance)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    public boolean isStopped() {
        return measures.stream().anyMatch(measure -> measure.isLive() && measure.isStop());
    }

    public boolean isWarned() {
        return measures.stream().anyMatch(measure -> measure.isLive() && !measure.isStop());
    }
}
