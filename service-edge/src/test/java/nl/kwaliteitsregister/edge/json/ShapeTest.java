package nl.kwaliteitsregister.edge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.Rsin;
import nl.kwaliteitsregister.edge.problem.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ShapeTest {

    record Inner(int count, @Nullable String note) {}

    record Body(
            HostIdentity identity,
            Role role,
            LocalDate day,
            @Nullable Rsin rsin,
            List<Inner> inner,
            Map<Role, Inner> byRole,
            @Nullable EmployerId employer) {}

    private static final JsonMapper MAPPER = EventCodec.jsonMapper().build();

    private static List<String> faults(String json) {
        return Shape.faults(MAPPER, MAPPER.readTree(json), Body.class).stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void what_fits_has_no_fault() {
        assertThat(faults("""
                        {"identity": {"kind": "trade-register", "kvkNumber": "12345678"}, "role": "coordinator",
                         "day": "2026-11-22", "inner": [{"count": 1}], "byRole": {"system": {"count": 2}}}
                        """)).isEmpty();
    }

    @Test
    void every_fault_is_found_at_once_and_named_by_its_pointer() {
        assertThat(faults("""
                        {"identity": {"kind": "trade-register", "kvkNumber": "1"}, "role": "boss", "day": "2026-02-30",
                         "rsin": "123456789", "inner": [{"count": "1"}, null, {"count": 1, "extra/field": true}],
                         "byRole": {"nobody": {"count": 1.5}}, "employer": "x"}
                        """))
                .containsExactlyInAnyOrder(
                        "/identity/kvkNumber expected-kvk-number",
                        "/role expected-one-of",
                        "/day expected-day",
                        "/rsin expected-rsin",
                        "/inner/0/count expected-whole-number",
                        "/inner/1 required",
                        "/inner/2/extra~1field unknown-field",
                        "/byRole/nobody expected-one-of",
                        "/byRole/nobody/count expected-whole-number",
                        "/employer expected-id");
    }

    @Test
    void what_is_missing_or_null_is_named_and_what_may_be_absent_is_not() {
        assertThat(faults("{\"identity\": null}"))
                .containsExactly(
                        "/identity required", "/role required", "/day required", "/inner required", "/byRole required");
    }

    @Test
    void an_unknown_kind_names_the_kinds_there_are() {
        var tree = MAPPER.readTree("{\"kind\": \"passport\"}");
        assertThat(Shape.faults(MAPPER, tree, HostIdentity.class))
                .containsExactly(
                        Fault.of("/kind", "expected-one-of", "trade-register, foreign-register, unregistered"));
    }

    @Test
    void another_kind_of_value_than_an_object_is_no_body() {
        assertThat(faults("[]")).containsExactly(" expected-object");
    }
}
