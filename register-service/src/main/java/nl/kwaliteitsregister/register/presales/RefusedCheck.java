package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.register.ladder.Course.Contest;
import nl.kwaliteitsregister.register.presales.Check.Result;
import org.jspecify.annotations.Nullable;

/**
 * A refused check as its employer may read and contest it (domain §4.1).
 *
 * @param on day of the check
 * @param replaced a later check took its place
 * @param contest absent once it was annulled
 * @param said grounds and answers since, in the order they were given
 */
public record RefusedCheck(
        CheckScope scope,
        CheckId check,
        LocalDate on,
        boolean replaced,
        List<RefusalReason> reasons,
        @Nullable Contest contest,
        List<Said> said) {

    static Stream<RefusedCheck> of(Check check, boolean replaced) {
        return switch (check.result()) {
            case Result.Refused it -> Stream.of(of(check, replaced, it.reasons(), it.contest(), it.said()));
            case Result.Annulled it -> Stream.of(of(check, replaced, it.reasons(), null, it.said()));
            case Result.Carrying ignored -> Stream.empty();
            case Result.Undecided ignored -> Stream.empty();
            case Result.Deferred ignored -> Stream.empty();
            case Result.RefusalProposed ignored -> Stream.empty();
        };
    }

    private static RefusedCheck of(
            Check check, boolean replaced, List<RefusalReason> reasons, @Nullable Contest contest, List<Said> said) {
        return new RefusedCheck(check.scope(), check.id(), check.on(), replaced, reasons, contest, said);
    }
}
