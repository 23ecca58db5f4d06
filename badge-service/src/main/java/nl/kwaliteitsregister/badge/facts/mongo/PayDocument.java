package nl.kwaliteitsregister.badge.facts.mongo;

import java.math.BigDecimal;
import nl.kwaliteitsregister.contract.event.Answer.Remuneration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** PS09 as it is kept. */
final class PayDocument {

    private PayDocument() {}

    static Document of(Remuneration pay) {
        return new Document("expensesCovered", pay.expensesCovered())
                .append(
                        "allowance",
                        pay.allowance() == null ? null : pay.allowance().toPlainString())
                .append("equalForAll", pay.equalForAll())
                .append("wageAgreed", pay.wageAgreed());
    }

    static Remuneration read(Document stored) {
        @Nullable String allowance = stored.getString("allowance");
        return new Remuneration(
                stored.getBoolean("expensesCovered"),
                allowance == null ? null : new BigDecimal(allowance),
                stored.getBoolean("equalForAll"),
                stored.getBoolean("wageAgreed"));
    }
}
