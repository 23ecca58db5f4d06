package nl.kwaliteitsregister.badge.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.event.Answer.Remuneration;
import org.jspecify.annotations.Nullable;

/**
 * A pre-sales check of a school (domain §4.1).
 *
 * @param scope key of its programme, or {@code all}
 * @param place in the order of the scope's stream, for checks of one day
 * @param pay PS09, where it was answered
 * @param passedThrough last day on which it is valid; absent where it was not approved
 * @param closed whether it has an outcome; a check without one replaces nothing yet
 */
public record CheckFact(
        String scope,
        LocalDate on,
        long place,
        boolean codeSigned,
        @Nullable Remuneration pay,
        @Nullable LocalDate passedThrough,
        boolean closed) {

    private static final Comparator<CheckFact> ORDER =
            Comparator.comparing(CheckFact::on).thenComparingLong(CheckFact::place);

    /** The check that counts in each scope: the last one with an outcome. */
    static List<CheckFact> counting(List<CheckFact> all) {
        return all.stream()
                .filter(CheckFact::closed)
                .collect(Collectors.toMap(
                        CheckFact::scope, one -> one, (one, other) -> ORDER.compare(one, other) > 0 ? one : other))
                .values()
                .stream()
                .toList();
    }

    boolean isPassedOn(LocalDate day) {
        return passedThrough != null && !passedThrough.isBefore(day);
    }

    /** Wage by contract or cao, or an allowance of that many euro a month or more, the same for everybody. */
    static boolean reaches(Remuneration pay, BigDecimal norm) {
        return Boolean.TRUE.equals(pay.wageAgreed())
                || (pay.allowance() != null
                        && pay.allowance().compareTo(norm) >= 0
                        && !Boolean.FALSE.equals(pay.equalForAll()));
    }
}
