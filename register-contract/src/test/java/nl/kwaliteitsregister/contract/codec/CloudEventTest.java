package nl.kwaliteitsregister.contract.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import nl.kwaliteitsregister.contract.Samples;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CloudEventTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final EventCodec codec = new EventCodec();
    private final RecordedEvent recorded = Samples.recorded(Samples.event(DepartmentNamed.class), 41);

    static List<String> always() {
        return Envelope.REQUIRED;
    }

    @Test
    void an_event_about_a_host_has_the_host_as_subject() {
        var written = written(recorded);

        assertThat(written.get("subject").asString()).isEqualTo(Samples.BAKERY.toString());
        assertThat(written.get("stream").asString()).isEqualTo("employer/" + Samples.BAKERY);
        assertThat(written.get("sequence").asString()).isEqualTo("0000000000000000041");
        assertThat(written.get("time").asString()).isEqualTo("2026-09-01T08:16:11.123456Z");
        assertThat(written.get("source").asString()).startsWith("urn:nld:");
    }

    @Test
    void an_event_about_no_host_has_its_stream_as_subject() {
        var written = written(Samples.recorded(Samples.event(GrantGiven.class)));

        assertThat(written.get("subject").asString()).isEqualTo("grants/" + Samples.COORDINATOR);
    }

    @Test
    void what_is_absent_is_not_written() {
        var written = written(new RecordedEvent("1", Instant.EPOCH, 0, "register", "c", null, null, recorded.event()));

        assertThat(written.propertyNames()).doesNotContain("causationid", "traceparent");
        assertThat(written.get("time").asString()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(read(written).causationId()).isNull();
    }

    @ParameterizedTest
    @MethodSource("always")
    void an_attribute_that_is_missing_or_no_text_is_named(String name) {
        assertMalformed(written(recorded).without(name), "envelope." + name);
        assertMalformed(written(recorded).putNull(name), "envelope." + name);
        assertMalformed(written(recorded).put(name, 1), "envelope." + name);
        assertMalformed(written(recorded).put(name, ""), "envelope");
    }

    @ParameterizedTest
    @CsvSource({
        "subject, 00000000-0000-0000-0000-000000000000",
        "stream, employer/00000000-0000-0000-0000-000000000000",
        "institution, 00HV",
        "occurredon, 2026-09-02"
    })
    void an_attribute_must_agree_with_the_data(String name, String other) {
        assertMalformed(written(recorded).put(name, other), "envelope." + name);
    }

    @ParameterizedTest
    @CsvSource({
        "specversion, 0.3",
        "source, urn:other:register",
        "source, ::",
        "time, yesterday",
        "time, 2026-09-01T08:15:30",
        "sequence, 41",
        "sequence, 9999999999999999999",
        "sequence, -000000000000000041",
        "type, registered",
        "datacontenttype, text/plain"
    })
    void an_attribute_in_another_form_is_named(String name, String other) {
        assertMalformed(written(recorded).put(name, other), "envelope." + name);
    }

    @Test
    void data_must_be_there_and_be_an_object() {
        assertMalformed(written(recorded).without("data"), "envelope.data");
        assertMalformed(written(recorded).put("data", "{}"), "envelope.data");
        assertMalformed(written(recorded).putNull("data"), "envelope.data");
        var encoded = written(recorded).without("data");
        assertMalformed(encoded.put("data_base64", "e30="), "envelope.data");
    }

    @Test
    void attributes_may_stand_in_any_order_and_new_ones_are_ignored() {
        var turned = MAPPER.createObjectNode();
        turned.set("data", written(recorded).get("data"));
        turned.put("dataschema", "urn:x").putObject("added").put("later", 1);
        turned.setAll(written(recorded).without("data"));

        assertThat(read(turned)).isEqualTo(recorded);
    }

    @Test
    void a_time_elsewhere_is_the_same_instant() {
        assertThat(read(written(recorded).put("time", "2026-09-01T10:16:11.123456+02:00")))
                .isEqualTo(recorded);
    }

    @Test
    void a_type_that_is_not_known_is_told_apart_from_a_malformed_one() {
        assertThatThrownBy(() -> read(written(recorded).put("type", "nl.kwaliteitsregister.employer.moved.v1")))
                .isInstanceOf(UnknownEventType.class);
    }

    @Test
    void only_utf_8_is_read() {
        var text = written(recorded).toString();
        for (Charset charset : List.of(UTF_16, UTF_16LE)) {
            assertRefused(text.getBytes(charset));
        }
        assertRefused(text.replace("Banket", "B\u00e9").getBytes(ISO_8859_1));
    }

    @Test
    void a_byte_order_mark_changes_nothing() {
        assertThat(codec.fromCloudEvent(("\ufeff" + written(recorded)).getBytes(UTF_8)))
                .isEqualTo(recorded);
    }

    @Test
    void more_than_one_document_and_too_large_ones_are_refused() {
        var text = written(recorded).toString();

        assertRefused((text + text).getBytes(UTF_8));
        assertRefused((text + " ".repeat(EventCodec.LONGEST)).getBytes(UTF_8));
        assertRefused("{\"x\":".repeat(1000).getBytes(UTF_8));
        assertRefused(new byte[0]);
    }

    @Test
    void refuses_to_record_what_cloudevents_does_not_allow() {
        assertThatIllegalArgumentException().isThrownBy(() -> with("", "c", 0)).withMessageStartingWith("id ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("1", "c\n", 0))
                .withMessageStartingWith("correlationid ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("1", "c".repeat(256), 0))
                .withMessageStartingWith("correlationid ");
        assertThatIllegalArgumentException().isThrownBy(() -> with("1", "c", -1));
    }

    private RecordedEvent with(String id, String correlationId, long sequence) {
        return new RecordedEvent(
                id, Samples.RECORDED, sequence, "register", correlationId, null, null, recorded.event());
    }

    private ObjectNode written(RecordedEvent event) {
        return (ObjectNode) MAPPER.readTree(codec.toCloudEvent(event));
    }

    private RecordedEvent read(ObjectNode written) {
        return codec.fromCloudEvent(written.toString().getBytes(UTF_8));
    }

    private void assertMalformed(ObjectNode written, String where) {
        assertThatThrownBy(() -> read(written))
                .isInstanceOfSatisfying(
                        MalformedEvent.class, e -> assertThat(e.where()).startsWith(where));
    }

    private void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> codec.fromCloudEvent(bytes)).isInstanceOf(MalformedEvent.class);
    }
}
