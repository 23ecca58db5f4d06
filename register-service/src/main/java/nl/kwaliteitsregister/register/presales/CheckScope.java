package nl.kwaliteitsregister.register.presales;

import java.util.regex.Pattern;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/** What a check answers for: one host, at one institution, for one programme or (absent) for all of them. */
public record CheckScope(
        InstitutionId institution,
        EmployerId employer,
        @Nullable Programme programme) {

    /** Stands for all programmes where a key of one is expected. */
    public static final String ALL = "all";

    private static final Pattern KEY = Pattern.compile(ALL + "|(crebo|croho)-[0-9]{5}");

    public StreamId stream() {
        return PreSalesEvent.streamOf(institution, employer, programme);
    }

    /** The stream of a scope that is named by the key of its programme, or {@link #ALL}. */
    public static StreamId stream(InstitutionId institution, EmployerId employer, String key) {
        return new StreamId("presales", institution + "." + employer + "." + key);
    }

    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    public String key() {
        return programme == null ? ALL : programme.key();
    }

    /** The same host for all programmes. */
    public CheckScope forAll() {
        return new CheckScope(institution, employer, null);
    }

    static CheckScope of(PreSalesEvent event) {
        return new CheckScope(event.institution(), event.employer(), event.programme());
    }
}
