package nl.kwaliteitsregister.projection.hostfile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EarlyEnd;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.Sealed;
import org.jspecify.annotations.Nullable;

/** What one respondent said of one placement (domain §4.3). */
public sealed interface Evaluation {

    /** AC1–AC11. */
    record ByCoordinator(
            LocalDate on,
            int formVersion,
            SortedMap<CoordinatorItem, Likert> items,
            @Nullable EarlyEnd early,
            PlaceAgain placeAgain,
            List<Sealed> improvementPoints,
            @Nullable Sealed praise,
            @Nullable Sealed internalNote)
            implements Evaluation {

        public ByCoordinator {
            items = sorted(items);
            improvementPoints = List.copyOf(improvementPoints);
        }

        static ByCoordinator of(CoordinatorEvaluated it) {
            return new ByCoordinator(
                    it.occurredOn(),
                    it.formVersion(),
                    sorted(it.items()),
                    it.early(),
                    it.placeAgain(),
                    it.improvementPoints(),
                    it.praise(),
                    it.internalNote());
        }
    }

    /**
     * What the coordinator may read of a student's answers per placement: AS1–AS3, AS8, AS9 and AS12, and the text
     * where the student ticked that it may be used (AS13). The rest is not in this record, so nothing can show it.
     */
    record ByStudent(
            LocalDate on,
            int formVersion,
            int mark,
            SortedMap<StudentItem, Likert> items,
            @Nullable AllowanceAnswer allowance,
            @Nullable Likert recommend,
            @Nullable Sealed text)
            implements Evaluation {

        private static final Set<StudentItem> READABLE = Set.of(StudentItem.AS2, StudentItem.AS3, StudentItem.AS8);

        public ByStudent {
            items = sorted(items);
        }

        static ByStudent of(StudentEvaluated it) {
            var readable = new TreeMap<>(it.items());
            readable.keySet().retainAll(READABLE);
            return new ByStudent(
                    it.occurredOn(),
                    it.formVersion(),
                    it.mark(),
                    readable,
                    it.allowance(),
                    it.recommend(),
                    it.textMayBeUsed() ? it.text() : null);
        }
    }

    /** AE1–AE8. */
    record ByEmployer(
            LocalDate on,
            int formVersion,
            int mark,
            SortedMap<EmployerItem, Likert> items,
            @Nullable Sealed willImprove,
            @Nullable Sealed wish,
            @Nullable Sealed reply)
            implements Evaluation {

        public ByEmployer {
            items = sorted(items);
        }

        static ByEmployer of(EmployerEvaluated it) {
            return new ByEmployer(
                    it.occurredOn(),
                    it.formVersion(),
                    it.mark(),
                    sorted(it.items()),
                    it.willImprove(),
                    it.wish(),
                    it.reply());
        }
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> items) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }
}
