package nl.kwaliteitsregister.register.placement;

import static java.util.Objects.requireNonNull;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.ANNA;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.BERT;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.CHECKED;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.FROM;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.HOST;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.PLACEMENT;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.SCHOOL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.SUUS;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.UNCHECKED;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.UNTIL;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.agree;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.ask;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.change;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.end;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.ended;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.hostForm;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.on;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.plan;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.planned;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.running;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.schoolForm;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.start;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.StayChoice;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AskStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.CancelPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.ChangeSupervisor;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DecideStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DeclineStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.DropStayOrLeave;
import nl.kwaliteitsregister.register.placement.PlacementCommand.GradePlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.MissCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanCheckIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command about a placement against every state it can be in, read as a table; the day is its last one. */
class EveryCommandInEveryStateTest {

    private static final CheckInId FIRST = CheckInSchedule.idOf(PLACEMENT, CheckInKind.WEEK_2);

    private static final StepId STOP = new StepId(new UUID(0, 11));

    private static final Map<String, PlacementCommand> COMMANDS = commands();

    private static Map<String, PlacementCommand> commands() {
        var commands = new LinkedHashMap<String, PlacementCommand>();
        commands.put("plan", plan());
        commands.put("ask", ask(ANNA, UNCHECKED));
        commands.put("agree", agree(BERT, UNCHECKED));
        commands.put("decline", new DeclineStartException(PLACEMENT, SCHOOL, FROM, BERT, text("no")));
        commands.put("start", start(FROM.plusDays(1), CHECKED));
        commands.put("change", change(UNTIL, FROM, UNTIL.plusDays(7)));
        commands.put(
                "checkIn",
                new PlanCheckIn(
                        PLACEMENT, SCHOOL, UNTIL, new CheckInId(new UUID(0, 9)), UNTIL, SamplePlacements.POLICY));
        commands.put("host", hostForm(FROM, FIRST));
        commands.put("school", schoolForm(FROM, FIRST));
        commands.put("miss", new MissCheckIn(PLACEMENT, SCHOOL, FIRST));
        commands.put("grade", new GradePlacement(PLACEMENT, SCHOOL, UNTIL));
        commands.put("end", end(UNTIL, null));
        commands.put("cancel", new CancelPlacement(PLACEMENT, SCHOOL, FROM, text("found another host")));
        commands.put("handOver", new ChangeSupervisor(PLACEMENT, SCHOOL, SUUS, ANNA, new HandoverId(new UUID(0, 10))));
        commands.put("askStay", new AskStayOrLeave(PLACEMENT, SCHOOL, LadderId.ofHost(SCHOOL, HOST), STOP));
        commands.put("stay", new DecideStayOrLeave(PLACEMENT, SCHOOL, UNTIL, STOP, StayChoice.STAY, null, ANNA));
        commands.put("dropStay", new DropStayOrLeave(PLACEMENT, SCHOOL, STOP));
        return commands;
    }

    private static Scenario<PlacementCommand, PlacementEvent, Placement> in(String state) {
        return switch (state) {
            case "unknown" -> on(FROM);
            case "planned" -> planned();
            case "asked" -> planned().given(ask(ANNA, UNCHECKED));
            case "agreed" -> planned().given(ask(ANNA, UNCHECKED)).given(agree(BERT, UNCHECKED));
            case "running" -> running();
            case "held" -> running().given(hostForm(FROM, FIRST)).given(schoolForm(FROM, FIRST));
            case "missed" -> running().later(UNTIL).given(new MissCheckIn(PLACEMENT, SCHOOL, FIRST));
            case "ended" -> ended();
            case "graded" -> ended().given(new GradePlacement(PLACEMENT, SCHOOL, UNTIL));
            case "cancelled" ->
                planned().later(FROM).given(new CancelPlacement(PLACEMENT, SCHOOL, FROM, text("illness")));
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static final String TABLE = """
            command | unknown           | planned                          | asked                            | agreed                           | running                       | held                          | missed                        | ended                 | graded                | cancelled
            plan    | PlacementPlanned  | -                                | -                                | -                                | -                             | -                             | -                             | -                     | -                     | -
            ask     | unknown-placement | StartExceptionAsked              | exception-already-asked          | exception-already-agreed         | already-started               | already-started               | already-started               | already-over          | already-over          | placement-cancelled
            agree   | unknown-placement | no-exception-asked               | StartExceptionAgreed             | exception-already-agreed         | already-started               | already-started               | already-started               | already-over          | already-over          | placement-cancelled
            decline | unknown-placement | no-exception-asked               | StartExceptionDeclined           | exception-already-agreed         | already-started               | already-started               | already-started               | already-over          | already-over          | placement-cancelled
            start   | unknown-placement | PlacementStarted CheckInsPlanned | PlacementStarted CheckInsPlanned | PlacementStarted CheckInsPlanned | already-started               | already-started               | already-started               | already-over          | already-over          | placement-cancelled
            change  | unknown-placement | PeriodChanged                    | PeriodChanged                    | PeriodChanged                    | PeriodChanged CheckInsPlanned | PeriodChanged CheckInsPlanned | PeriodChanged CheckInsPlanned | already-over          | already-over          | placement-cancelled
            checkIn | unknown-placement | not-started-yet                  | not-started-yet                  | not-started-yet                  | CheckInsPlanned               | CheckInsPlanned               | CheckInsPlanned               | already-over          | already-over          | placement-cancelled
            host    | unknown-placement | not-started-yet                  | not-started-yet                  | not-started-yet                  | HostCheckInRecorded           | host-already-answered         | HostCheckInRecorded           | HostCheckInRecorded   | HostCheckInRecorded   | placement-cancelled
            school  | unknown-placement | not-started-yet                  | not-started-yet                  | not-started-yet                  | SchoolCheckInRecorded         | check-in-already-held         | SchoolCheckInRecorded         | SchoolCheckInRecorded | SchoolCheckInRecorded | placement-cancelled
            miss    | unknown-placement | not-started-yet                  | not-started-yet                  | not-started-yet                  | CheckInMissed                 | -                             | -                             | CheckInMissed         | CheckInMissed         | placement-cancelled
            grade   | unknown-placement | not-started-yet                  | not-started-yet                  | not-started-yet                  | PlacementGraded               | PlacementGraded               | PlacementGraded               | PlacementGraded       | -                     | placement-cancelled
            end     | unknown-placement | not-started-yet                  | not-started-yet                  | not-started-yet                  | PlacementEnded                | PlacementEnded                | PlacementEnded                | -                     | -                     | placement-cancelled
            cancel  | unknown-placement | PlacementCancelled               | PlacementCancelled               | PlacementCancelled               | already-started               | already-started               | already-started               | already-over          | already-over          | -
            askStay | -                 | -                                | -                                | -                                | StayOrLeaveAsked              | StayOrLeaveAsked              | StayOrLeaveAsked              | -                     | -                     | -
            stay    | unknown-placement | not-started-yet                  | not-started-yet                  | not-started-yet                  | stay-not-asked                | stay-not-asked                | stay-not-asked                | already-over          | already-over          | placement-cancelled
            dropStay| -                 | -                                | -                                | -                                | -                             | -                             | -                             | -                     | -                     | -
            handOver| -                 | SupervisorChanged                | SupervisorChanged                | SupervisorChanged                | SupervisorChanged             | SupervisorChanged             | SupervisorChanged             | SupervisorChanged     | SupervisorChanged     | SupervisorChanged
            """;

    static Stream<Arguments> everyCommandInEveryState() {
        var lines =
                TABLE.lines().map(line -> List.of(line.split("\\s*\\|\\s*"))).toList();
        var states = lines.getFirst();
        return lines.stream()
                .skip(1)
                .flatMap(line -> IntStream.range(1, states.size())
                        .mapToObj(column -> Arguments.of(line.getFirst(), states.get(column), line.get(column))));
    }

    @ParameterizedTest(name = "{0} when {1}: {2}")
    @MethodSource("everyCommandInEveryState")
    void answers(String command, String state, String expected) {
        var decision = in(state)
                .later(UNTIL)
                .when(requireNonNull(COMMANDS.get(command)))
                .decision();

        assertThat(answer(decision)).isEqualTo(expected);
    }

    @Test
    void the_table_holds_every_command() {
        assertThat(COMMANDS.values())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(PlacementCommand.class.getPermittedSubclasses());
    }

    private static String answer(Decision<PlacementEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<PlacementEvent> accepted -> names(accepted.events());
            case Decision.Refused<PlacementEvent> refused ->
                refused.refusal().faults().stream().map(Refusal::code).collect(Collectors.joining(" "));
        };
    }

    private static String names(List<PlacementEvent> events) {
        return events.isEmpty()
                ? "-"
                : events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }
}
