package nl.kwaliteitsregister.contract.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTableTest {

    @Test
    void every_event_stands_in_the_table_exactly_once() {
        assertThat(TypeTable.current().rows())
                .<Class<?>>extracting(TypeTable.Row::event)
                .containsExactlyInAnyOrderElementsOf(events(RegisterEvent.class).toList());
    }

    @Test
    void every_type_has_the_register_s_domain_and_a_feature() {
        assertThat(TypeTable.current().rows())
                .allSatisfy(row -> assertThat(row.type().toString())
                        .matches("nl\\.kwaliteitsregister\\.[a-z]+\\.[a-z][a-z-]*\\.v[1-9][0-9]*"));
    }

    @Test
    void refuses_two_events_under_one_name_and_one_event_under_two() {
        var type = new EventType("nl.kwaliteitsregister.a.b", 1);
        var other = new EventType("nl.kwaliteitsregister.a.c", 1);
        var opened = EmployerEvent.FileOpened.class;

        assertThatIllegalStateException()
                .isThrownBy(() -> new TypeTable(List.of(
                        new TypeTable.Row(opened, type), new TypeTable.Row(EmployerEvent.ContactEnded.class, type))));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        new TypeTable(List.of(new TypeTable.Row(opened, type), new TypeTable.Row(opened, other))));
    }

    @Test
    void a_type_is_read_from_its_written_form() {
        assertThat(EventType.of("nl.kwaliteitsregister.employer.file-opened.v12"))
                .isEqualTo(new EventType("nl.kwaliteitsregister.employer.file-opened", 12))
                .hasToString("nl.kwaliteitsregister.employer.file-opened.v12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nl.kwaliteitsregister.employer.registered",
                "nl.kwaliteitsregister.employer.registered.v0",
                "nl.kwaliteitsregister.employer.registered.v01",
                "nl.kwaliteitsregister.employer.registered.v12345",
                "nl.kwaliteitsregister.employer.Registered.v1",
                "registered.v1",
                "a..b.v1",
                "nl.kwaliteitsregister.employer.registered.v1\n"
            })
    void refuses_a_type_in_another_form(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventType.of(written));
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TypeTableTest::events)
                : Stream.of(type);
    }
}
