package nl.kwaliteitsregister.register.aftersales;

import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.Sealed;
import org.jspecify.annotations.Nullable;

/** What the host says in its own words: AE6 to AE8 (domain §4.3). */
public record FromHost(
        @Nullable Sealed willImprove,
        @Nullable Sealed wish,
        @Nullable Sealed reply) {

    static FromHost of(EmployerEvaluated form) {
        return new FromHost(form.willImprove(), form.wish(), form.reply());
    }
}
