package nl.kwaliteitsregister.contract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.contract.Samples;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A golden file is what once was written, and is never edited: a changed shape is the next version, with a new golden
 * file and an upcast that still reads this one.
 */
class GoldenTest {

    private final EventCodec codec = new EventCodec();

    static List<RegisterEvent> samples() {
        return Samples.events();
    }

    static List<EventType> goldenFiles() {
        return Published.typesIn(Published.GOLDEN);
    }

    @Test
    void every_event_of_the_table_has_a_sample() {
        assertThat(samples().stream().map(TypeTable.current()::typeOf))
                .containsExactlyInAnyOrderElementsOf(TypeTable.current().rows().stream()
                        .map(TypeTable.Row::type)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_is_written_as_its_golden_file_says(RegisterEvent event) {
        var written = codec.toCloudEvent(Samples.recorded(event));
        var golden = Published.golden(codec.write(event).type(), written);

        assertThat(new String(written, UTF_8))
                .as("what is written now is not what was: a changed shape takes a new version and an upcast")
                .isEqualTo(new String(golden, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_reads_back_equal(RegisterEvent event) {
        var recorded = Samples.recorded(event);

        assertThat(codec.fromCloudEvent(codec.toCloudEvent(recorded))).isEqualTo(recorded);
        assertThat(codec.read(codec.write(event))).isEqualTo(event);
    }

    /** Came later than the golden file, which goes without. */
    @Test
    void what_the_rule_of_badges_knew_reads_back_equal() {
        var known = new BadgeEvent.Known(Instant.parse("2026-03-02T09:00:00.123Z"), null);
        var withdrawn = new BadgeEvent.OfferWithdrawn(
                Samples.BADGE, Samples.NETWORK, Samples.BAKERY, Samples.ROC, Samples.DAY, known);

        assertThat(codec.read(codec.write(withdrawn))).isEqualTo(withdrawn);
        assertThat(withdrawn.published().known()).isNull();
    }

    /** Came later too, and readers of the topic need it: it is the school's task. */
    @Test
    void the_school_that_a_second_look_was_asked_of_reads_back_equal() {
        var asked = new BadgeEvent.SecondLookAsked(
                Samples.LOOK,
                Samples.NETWORK,
                Samples.BAKERY,
                Samples.ROC,
                Samples.DAY,
                BadgeLevel.RECOGNISED,
                Samples.DAY.plusDays(14),
                Samples.ROC);

        assertThat(codec.read(codec.write(asked))).isEqualTo(asked);
        assertThat(asked.published()).isEqualTo(asked);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void every_golden_file_is_read(EventType type) {
        var golden = Published.read(Published.goldenOf(type));
        var recorded = codec.fromCloudEvent(golden);

        assertThat(JsonMapper.shared().readTree(golden).get("type").asString()).isEqualTo(type.toString());
        assertThat(TypeTable.current().typeOf(recorded.event()).name()).isEqualTo(type.name());
        assertThat(recorded.time()).isEqualTo(Samples.RECORDED);
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void every_golden_file_is_valid_by_its_schema(EventType type) {
        var data = JsonMapper.shared()
                .readTree(Published.read(Published.goldenOf(type)))
                .get("data");
        var schema = new String(Published.read(Published.schemaOf(type)), UTF_8);

        assertThat(JsonSchemas.faults(schema, data)).isEmpty();
    }
}
