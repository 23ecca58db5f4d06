package nl.kwaliteitsregister.contract.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.Rsin;
import nl.kwaliteitsregister.contract.id.StaffId;

/** What the guards in constructors say, as keywords of JSON Schema. */
final class ScalarSchemas {

    /** Types that are written as one JSON value. */
    static final Map<Class<?>, Map<String, Object>> OF_TYPE = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(InstitutionId.class, text("[0-9]{2}[A-Z0-9]{2}")),
            Map.entry(KvkNumber.class, text("[0-9]{8}")),
            Map.entry(EstablishmentNumber.class, text("[0-9]{12}")),
            Map.entry(Rsin.class, text("[0-9]{9}")),
            Map.entry(StaffId.class, text("[0-9a-f-]{36}")),
            Map.entry(KeyId.class, text("[A-Za-z0-9_-]{1,64}")),
            Map.entry(Severity.class, range("integer", 1, 4)));

    /** Components whose guard says more than their type. */
    private static final Map<String, Map<String, Object>> OF_COMPONENT = Map.ofEntries(
            component(Programme.class, "code", text("[0-9]{5}")),
            component(Programme.class, "listVersion", text("[0-9A-Za-z.-]{1,20}")),
            component(HostDetails.Sbi.class, "code", text("[0-9]{2,5}")),
            component(HostIdentity.ForeignRegister.class, "country", text("[A-Z]{2}")),
            component(HostIdentity.ForeignRegister.class, "register", text(80)),
            component(HostIdentity.ForeignRegister.class, "number", text(40)),
            component(HostIdentity.Unregistered.class, "registerId", text(40)),
            component(Answer.Score.class, "score", range("integer", 1, 5)),
            component(Answer.SupervisionNumbers.class, "hoursPerWeek", range("number", 0, 168)),
            component(Answer.SupervisionNumbers.class, "internsPerSupervisor", range("integer", 0, 1000)),
            component(Answer.Remuneration.class, "allowance", Map.of("type", "number", "minimum", 0)),
            component(AfterSalesEvent.StudentEvaluated.class, "mark", range("integer", 1, 10)),
            component(AfterSalesEvent.EmployerEvaluated.class, "mark", range("integer", 1, 10)),
            component(Sealed.class, "ciphertext", text("[A-Za-z0-9_-]*")));

    private ScalarSchemas() {}

    static boolean hasOwn(Class<?> record, String component) {
        return OF_COMPONENT.containsKey(key(record, component));
    }

    static Map<String, Object> own(Class<?> record, String component) {
        return OF_COMPONENT.getOrDefault(key(record, component), Map.of());
    }

    private static Map.Entry<String, Map<String, Object>> component(
            Class<?> record, String component, Map<String, Object> schema) {
        return Map.entry(key(record, component), schema);
    }

    private static String key(Class<?> record, String component) {
        return record.getName() + "#" + component;
    }

    private static Map<String, Object> text(String pattern) {
        return Map.of("type", "string", "pattern", "^" + pattern + "$");
    }

    private static Map<String, Object> text(int most) {
        return Map.of("type", "string", "minLength", 1, "maxLength", most);
    }

    private static Map<String, Object> range(String type, int from, int to) {
        return Map.of("type", type, "minimum", from, "maximum", to);
    }
}
