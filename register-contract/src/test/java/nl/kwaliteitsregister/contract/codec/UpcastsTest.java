package nl.kwaliteitsregister.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.contract.Samples;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The mechanism, on a table in which an event has had two shapes before: no event of the register has had any yet. */
class UpcastsTest {

    private static final String NAME = "nl.kwaliteitsregister.employer.department-named";
    private static final EventType FIRST = new EventType(NAME, 1);
    private static final EventType SECOND = new EventType(NAME, 2);
    private static final EventType THIRD = new EventType(NAME, 3);

    private static final TypeTable TABLE = new TypeTable(List.of(new TypeTable.Row(DepartmentNamed.class, THIRD)));

    /** Version 1 said {@code title}; version 2 had no functions. */
    private static final Map<EventType, UnaryOperator<JsonNode>> STEPS = Map.of(
            FIRST, data -> ((ObjectNode) data).set("name", ((ObjectNode) data).remove("title")),
            SECOND, data -> ((ObjectNode) data).set("functions", ((ObjectNode) data).arrayNode()));

    private static final DepartmentNamed EVENT =
            new DepartmentNamed(Samples.BAKERY, Samples.ROC, Samples.DAY, Samples.PASTRY, "Banket", List.of());

    private final EventCodec codec = new EventCodec(TABLE, new Upcasts(TABLE, STEPS));

    @Test
    void every_version_is_read_in_the_present_shape() {
        var json = codec.write(EVENT).json();
        var second = json.replace(",\"functions\":[]", "");
        var first = second.replace("\"name\"", "\"title\"");

        assertThat(codec.read(new TypedData(THIRD, json))).isEqualTo(EVENT);
        assertThat(codec.read(new TypedData(SECOND, second))).isEqualTo(EVENT);
        assertThat(codec.read(new TypedData(FIRST, first))).isEqualTo(EVENT);
    }

    @Test
    void an_old_version_is_read_from_a_topic_as_well() {
        var recorded = Samples.recorded(EVENT);
        var old = new String(codec.toCloudEvent(recorded), StandardCharsets.UTF_8)
                .replace(THIRD.toString(), FIRST.toString())
                .replace(",\"functions\":[]", "")
                .replace("\"name\"", "\"title\"");

        assertThat(codec.fromCloudEvent(old.getBytes(StandardCharsets.UTF_8))).isEqualTo(recorded);
    }

    @Test
    void the_present_version_is_the_one_that_is_written() {
        assertThat(codec.write(EVENT).type()).isEqualTo(THIRD);
    }

    @Test
    void an_old_version_that_does_not_fit_its_step_is_malformed() {
        assertThatThrownBy(() -> codec.read(new TypedData(FIRST, "[]")))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining(FIRST.toString());
        assertThatThrownBy(() -> codec.read(new TypedData(FIRST, "{}")))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining(FIRST.toString());
    }

    @Test
    void refuses_a_table_with_a_version_that_no_step_leads_on_from() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Upcasts(TABLE, Map.of(FIRST, data -> data)))
                .withMessage("no upcast from " + SECOND);
    }

    @Test
    void refuses_a_step_that_leads_nowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Upcasts(TABLE, Map.of(FIRST, data -> data, SECOND, data -> data, THIRD, data -> data)))
                .withMessage("an upcast from " + THIRD + " leads nowhere");
    }
}
