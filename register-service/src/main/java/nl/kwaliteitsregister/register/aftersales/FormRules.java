package nl.kwaliteitsregister.register.aftersales;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ByContent;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ItemMissing;

/** What the three forms have in common: every item has an answer, and a mark is 1 to 10. */
final class FormRules {

    private FormRules() {}

    static <I extends Enum<I>> List<ItemMissing> missing(I[] items, Map<I, Likert> answers) {
        return Arrays.stream(items)
                .filter(item -> !answers.containsKey(item))
                .map(item -> new ItemMissing("/items/" + item))
                .toList();
    }

    static List<AfterSalesRefusal> mark(int mark) {
        return 1 <= mark && mark <= 10 ? List.of() : List.of(ByContent.MARK_OUT_OF_RANGE);
    }
}
