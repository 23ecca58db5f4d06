package nl.kwaliteitsregister.backbone.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.sample.FileCommand;
import nl.kwaliteitsregister.backbone.sample.FileCommand.NameDepartments;
import nl.kwaliteitsregister.backbone.sample.FileCommand.OpenFile;
import nl.kwaliteitsregister.backbone.sample.FileRefusal;
import nl.kwaliteitsregister.backbone.sample.HostFileAggregate;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.backbone.store.StateJson;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class DeciderShellTest {

    static final EmployerId HOST = new EmployerId(new UUID(1, 1));
    static final InstitutionId SCHOOL = new InstitutionId("25LX");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final FileOpened OPENED = new FileOpened(HOST, SCHOOL, DAY);

    private final AggregateTestFixture<HostFileAggregate> fixture = fixture();

    private static AggregateTestFixture<HostFileAggregate> fixture() {
        var fixture = new AggregateTestFixture<>(HostFileAggregate.class);
        fixture.registerCommandTargetResolver(new StreamTargetResolver());
        fixture.registerInjectableResource(Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC));
        return fixture;
    }

    /** The fixture's own way to send knows no command names. */
    private static ResultValidator<HostFileAggregate> when(TestExecutor<HostFileAggregate> given, FileCommand command) {
        return when(given, command, Circumstances.of("register", "test"));
    }

    private static ResultValidator<HostFileAggregate> when(
            TestExecutor<HostFileAggregate> given, FileCommand command, Circumstances by) {
        CommandMessage<Object> message = new GenericCommandMessage<>(
                new GenericMessage<>((Object) command, CircumstancesInMetaData.write(by)), "employer");
        return given.when(message);
    }

    @Test
    void creates_the_stream_with_the_first_command() {
        when(fixture.givenNoPriorActivity(), new OpenFile(HOST, SCHOOL))
                .expectEvents(OPENED)
                .expectResultMessagePayload(new Answer(new Position(EmployerEvent.streamOf(HOST), 0), true));
    }

    @Test
    void decides_on_what_happened_before() {
        when(fixture.given(OPENED), new NameDepartments(HOST, SCHOOL, List.of("Keuken", "Bediening")))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(new Answer(new Position(EmployerEvent.streamOf(HOST), 2), true));
    }

    @Test
    void applies_every_event_of_the_sealed_root() {
        when(fixture.given(OPENED), new NameDepartments(HOST, SCHOOL, List.of("Keuken")))
                .expectSuccessfulHandlerExecution()
                .expectState(aggregate -> assertThat(((DeciderShell<?, ?, ?>) aggregate).snapshot(new StateJson()))
                        .isEqualTo("{\"@is\":\"Open\",\"institutions\":[\"25LX\"],\"departments\":1}"));
    }

    @Test
    void lets_the_rule_refuse_an_unknown_stream_in_its_own_words() {
        when(fixture.givenNoPriorActivity(), new NameDepartments(HOST, SCHOOL, List.of("Keuken")))
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectExceptionMessage(new FileRefusal.NoFileYet().code());
    }

    @Test
    void answers_where_the_stream_is_when_nothing_is_to_do() {
        when(fixture.given(OPENED), new OpenFile(HOST, SCHOOL))
                .expectNoEvents()
                .expectResultMessagePayload(new Answer(new Position(EmployerEvent.streamOf(HOST), 0), false));
    }

    @Test
    void does_not_decide_when_the_stream_has_moved_on() {
        var by = Circumstances.of("register", "test").expecting(3);
        when(fixture.given(OPENED), new NameDepartments(HOST, SCHOOL, List.of("Keuken")), by)
                .expectNoEvents()
                .expectException(StreamMovedOn.class);
    }
}
