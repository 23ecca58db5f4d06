package nl.kwaliteitsregister.projection.hostfile;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import org.jspecify.annotations.Nullable;

/** Which criteria of a check are marked K and were answered with "no" (domain §4.1). */
final class KnockOuts {

    private KnockOuts() {}

    static SortedSet<Criterion> failedIn(CheckRecorded check) {
        var failed = new TreeSet<Criterion>();
        for (Map.Entry<Criterion, Answer> it : check.answers().entrySet()) {
            if (fails(it.getKey(), it.getValue(), countsForMbo(check))) {
                failed.add(it.getKey());
            }
        }
        return failed;
    }

    private static boolean fails(Criterion criterion, Answer answer, boolean mbo) {
        return switch (criterion.kind()) {
            case KNOCK_OUT -> saysNo(answer);
            case KNOCK_OUT_FOR_MBO -> mbo && saysNo(answer);
            case REMUNERATION -> mbo && answer instanceof Answer.Remuneration r && !r.expensesCovered();
            case YES_NO, SCORE, SUPERVISION_NUMBERS, INFO, PROMISES -> false;
        };
    }

    private static boolean saysNo(Answer answer) {
        return answer instanceof Answer.YesNo it && !it.yes();
    }

    /** A check for all programmes counts for mbo unless its route says otherwise. */
    private static boolean countsForMbo(CheckRecorded check) {
        var programme = check.programme();
        return programme == null ? !isHbo(check.route()) : programme.sector() == EducationSector.MBO;
    }

    private static boolean isHbo(@Nullable Route route) {
        return route == Route.HBO_INTERNSHIP || route == Route.HBO_DUAL;
    }
}
