package nl.kwaliteitsregister.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import nl.kwaliteitsregister.contract.Samples;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.GrantEvent.GrantGiven;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventCodecTest {

    private final EventCodec codec = new EventCodec();

    static List<RegisterEvent> samples() {
        return Samples.events();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_without_its_optional_parts_reads_back_equal(RegisterEvent event) {
        var bare = Components.withoutOptional(event);
        var written = codec.write(bare);

        assertThat(written.json()).doesNotContain(":null");
        assertThat(codec.read(written)).isEqualTo(bare);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_required_part_that_is_missing_or_null_is_named(RegisterEvent event) {
        for (var required : Components.required(event.getClass())) {
            assertRefused(event, json -> Components.without(json, required), "." + required, "is missing");
            assertRefused(event, json -> Components.withNull(json, required), "." + required, "not null");
        }
    }

    @Test
    void sets_and_maps_are_written_in_one_order_whatever_theirs_is() {
        var grant = Samples.event(GrantGiven.class);
        var backwards = new LinkedHashSet<>(List.of("crebo-25182", "crebo-25180", "croho-34869"));

        assertThat(codec.write(grant).json()).contains("[\"crebo-25180\",\"crebo-25182\",\"croho-34869\"]");
        assertThat(codec.write(withProgrammes(grant, backwards))).isEqualTo(codec.write(grant));
        assertThat(codec.write(Samples.event(CheckRecorded.class)).json())
                .containsSubsequence("PS01", "PS03", "PS05", "PS09", "PS11", "PS12", "PS17");
        assertThat(codec.write(Samples.event(SignalRecorded.class)).json())
                .contains("[\"language-or-accent\",\"race-descent-skin-colour\",\"religion\"]")
                .contains("[\"quote\",\"record\",\"talk-to-host\"]");
    }

    @Test
    void a_property_that_is_not_known_yet_is_ignored() {
        var event = Samples.event(PlacementPlanned.class);

        assertThat(codec.read(changed(event, json -> "{\"added\":{\"later\":[1,null]}," + json.substring(1))))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"severity\":4'|'\"severity\":5'|.severity",
                "'\"severity\":4'|'\"severity\":\"4\"'|.severity",
                "'\"severity\":4'|'\"severity\":4.0'|.severity",
                "'\"severity\":4'|'\"severity\":99999999999'|.severity",
                "'\"2026-09-01\"'|'\"2026-9-1\"'|.occurredOn",
                "'\"2026-09-01\"'|'\"2026-02-30\"'|.occurredOn",
                "'\"2026-09-01\"'|'\"2026-09-01T00:00:00Z\"'|.occurredOn",
                "'\"2026-09-01\"'|'[2026,9,1]'|.occurredOn",
                "'\"2026-09-01\"'|'20697'|.occurredOn",
                "'\"00RV\"'|'\"Jan Jansen\"'|.institution",
                "'\"sample-key\"'|'17'|.reason.keyId",
                "'\"sample-key\"'|'\"\\ud800\"'|.reason.keyId",
                "'{\"signal\"'|'{\"signal\":\"x\",\"signal\"'|.signal",
                "'{\"signal\"'|'[{\"signal\"'|''",
                "'}'|'}}'|''",
                "'\"signal\"'|'\"signal'|''",
            })
    void what_does_not_fit_is_refused_with_its_place(String from, String to, String where) {
        assertRefused(
                Samples.event(SeverityAssessed.class),
                json -> json.replaceFirst("\\Q" + from + "\\E", quote(to)),
                where,
                "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.50|1e999999|.answers[key].hoursPerWeek",
                "7.50|-1|.answers[key]",
                "7.50|1234567890123|.answers[key].hoursPerWeek",
                "7.50|1.2345678|.answers[key].hoursPerWeek",
                "'\"score\":4'|'\"score\":6'|.answers[key]",
                "'\"kind\":\"score\"'|'\"kind\":\"guess\"'|.answers[key]",
                "'\"kind\":\"score\",'|''|.answers[key]",
                "'\"PS01\"'|'\"Jan Jansen\"'|.answers",
                "'\"crebo\"'|'\"Jan Jansen\"'|.programme.list",
            })
    void a_part_that_does_not_fit_is_refused_without_its_value(String from, String to, String where) {
        assertRefused(
                Samples.event(CheckRecorded.class),
                json -> json.replaceFirst("\\Q" + from + "\\E", quote(to)),
                where,
                "");
    }

    @Test
    void decimals_keep_their_digits_and_never_have_an_exponent() {
        var event = Samples.event(PlacementPlanned.class);

        assertThat(codec.write(codec.read(changed(event, json -> json.replace("32.5", "3e1"))))
                        .json())
                .contains("\"hoursPerWeek\":30,");
        assertThat(codec.write(codec.read(changed(event, json -> json.replace("32.5", "32.500"))))
                        .json())
                .contains("\"hoursPerWeek\":32.500,");
    }

    @Test
    void halves_of_characters_are_refused_and_whole_ones_are_kept() {
        var event = Samples.event(DepartmentNamed.class);

        assertThat(codec.read(changed(event, json -> json.replace("Banket", "Br\\u00f6d \\ud83e\\udd50 €"))))
                .extracting(read -> ((DepartmentNamed) read).name())
                .isEqualTo("Bröd 🥐 €");
        for (var half : List.of("\\ud83e", "\\udd50", "\\ud83ex", "x\\ud83e\\ud83e")) {
            assertRefused(event, json -> json.replace("Banket", half), ".name", "another type");
        }
    }

    @Test
    void a_type_that_nobody_wrote_yet_is_unknown() {
        var written = codec.write(Samples.event(EmployerEvaluated.class));
        for (var type : List.of(
                new EventType("nl.kwaliteitsregister.employer.moved", 1),
                new EventType(written.type().name(), written.type().version() + 1))) {
            assertThatThrownBy(() -> codec.read(new TypedData(type, written.json())))
                    .isInstanceOfSatisfying(
                            UnknownEventType.class, e -> assertThat(e.type()).isEqualTo(type))
                    .hasMessage("no event type %s is known here", type);
        }
    }

    @Test
    void what_is_larger_than_any_event_is_refused_unread() {
        assertRefused(
                Samples.event(SeverityAssessed.class),
                json -> json + " ".repeat(EventCodec.LONGEST),
                "",
                "longer than 1048576 bytes");
        assertRefused(Samples.event(SeverityAssessed.class), json -> "[".repeat(10_000), "", "is");
    }

    private void assertRefused(RegisterEvent event, UnaryOperator<String> change, String where, String what) {
        var data = changed(event, change);
        assertThat(data).isNotEqualTo(codec.write(event));
        assertThatThrownBy(() -> codec.read(data))
                .isInstanceOfSatisfying(MalformedEvent.class, e -> {
                    assertThat(e.where()).startsWith(data.type() + where);
                    assertThat(e.what()).contains(what);
                })
                .hasNoCause()
                .message()
                .doesNotContain("Jan Jansen");
    }

    private TypedData changed(RegisterEvent event, UnaryOperator<String> change) {
        var written = codec.write(event);
        return new TypedData(written.type(), change.apply(written.json()));
    }

    private static String quote(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static GrantGiven withProgrammes(GrantGiven grant, Set<String> programmes) {
        return new GrantGiven(
                grant.person(),
                grant.grant(),
                grant.institution(),
                grant.occurredOn(),
                grant.role(),
                programmes,
                grant.network(),
                grant.employer());
    }
}
