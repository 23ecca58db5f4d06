package nl.kwaliteitsregister.register.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.Channel;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.TrafficLight;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Action;
import nl.kwaliteitsregister.contract.event.PlacementEvent.EarlyEnd;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckApproved;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRefused;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AgreeStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.AskStartException;
import nl.kwaliteitsregister.register.placement.PlacementCommand.ChangePeriod;
import nl.kwaliteitsregister.register.placement.PlacementCommand.EndPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.PlanPlacement;
import nl.kwaliteitsregister.register.placement.PlacementCommand.RecordHostCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.RecordSchoolCheckIn;
import nl.kwaliteitsregister.register.placement.PlacementCommand.StartPlacement;
import nl.kwaliteitsregister.register.presales.Checks;
import nl.kwaliteitsregister.register.presales.PreSales;
import org.jspecify.annotations.Nullable;

/** A baker's apprentice at Bakkerij De Vrolijke Krakeling, both invented: 20 weeks from Monday 31 August 2026. */
final class SamplePlacements {

    static final LocalDate FROM = LocalDate.of(2026, 8, 31);
    static final LocalDate UNTIL = LocalDate.of(2027, 1, 17);
    static final LocalDate BEFORE = LocalDate.of(2026, 8, 3);
    static final PlacementId PLACEMENT = PlacementId.of("00000000-0000-4000-8000-0000000000aa");
    static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    static final InstitutionId SCHOOL = new InstitutionId("25XX");
    static final InstitutionId OTHER_SCHOOL = new InstitutionId("26YY");
    static final Programme BAKER = new Programme(CodeList.CREBO, "25180", "2026");
    static final DepartmentId OVEN = new DepartmentId(new UUID(0, 3));
    static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    static final StaffId BERT = new StaffId("bbbbbbbb-0000-4000-8000-000000000002");
    static final StaffId SUUS = new StaffId("55555555-0000-4000-8000-000000000003");
    static final CheckInPolicy POLICY = CheckInPolicy.DEFAULT;
    static final PlacementRules RULES = new PlacementRules();
    static final HostChecks UNCHECKED = new HostChecks(checks(), checks());
    static final HostChecks CHECKED = new HostChecks(checks(approved(BAKER, BEFORE)), checks());

    private SamplePlacements() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Sealed text(String hint) {
        return new Sealed(new KeyId("key"), hint);
    }

    static CheckId check() {
        return new CheckId(new UUID(0, 1));
    }

    static Checks checks(PreSalesEvent... events) {
        var rules = new PreSales();
        return Arrays.stream(events)
                .reduce(
                        rules.initial(PreSalesEvent.streamOf(SCHOOL, HOST, BAKER)),
                        rules::evolve,
                        (one, other) -> other);
    }

    static PreSalesEvent[] approved(@Nullable Programme programme, LocalDate on) {
        return new PreSalesEvent[] {
            recorded(programme, on, true),
            new CheckApproved(HOST, SCHOOL, on, programme, check(), on.plusMonths(24), 24)
        };
    }

    static PreSalesEvent[] refused(@Nullable Programme programme, LocalDate on) {
        return new PreSalesEvent[] {
            recorded(programme, on, true), new CheckRefused(HOST, SCHOOL, on, programme, check(), List.of(), null)
        };
    }

    /** PS13 failed, and refused for it. */
    static PreSalesEvent[] wished(@Nullable Programme programme, LocalDate on) {
        return new PreSalesEvent[] {
            recorded(programme, on, false), new CheckRefused(HOST, SCHOOL, on, programme, check(), List.of(), null)
        };
    }

    private static CheckRecorded recorded(@Nullable Programme programme, LocalDate on, boolean noWish) {
        Map<Criterion, Answer> answers = Map.of(Criterion.PS13, new Answer.YesNo(noWish));
        return new CheckRecorded(HOST, SCHOOL, on, programme, check(), 1, Route.BOL, answers, List.of(), ANNA);
    }

    static EmployerState.HostFile file() {
        var oven = new EmployerState.Department("Oven", List.of("bakker"), false);
        return new EmployerState.HostFile(Map.of(), Map.of(OVEN, oven), Map.of());
    }

    static PlanPlacement plan() {
        return plan(CHECKED);
    }

    static PlanPlacement plan(HostChecks checks) {
        return plan(Route.BOL, new Scope(null, null), BigDecimal.valueOf(32), file(), checks);
    }

    static PlanPlacement plan(
            Route route, Scope scope, BigDecimal hours, EmployerState.@Nullable HostFile file, HostChecks checks) {
        return new PlanPlacement(
                PLACEMENT,
                HOST,
                SCHOOL,
                BEFORE,
                BAKER,
                route,
                scope,
                new Period(FROM, UNTIL),
                hours,
                text("student"),
                new RespondentToken(new UUID(0, 5)),
                AgeBand.AGED_16_17,
                SUUS,
                file,
                checks);
    }

    static AskStartException ask(StaffId by, HostChecks checks) {
        return new AskStartException(PLACEMENT, SCHOOL, BEFORE, text("a good host, known for years"), by, checks);
    }

    static AgreeStartException agree(StaffId by, HostChecks checks) {
        return new AgreeStartException(PLACEMENT, SCHOOL, BEFORE, by, checks);
    }

    static StartPlacement start(LocalDate day, HostChecks checks) {
        return new StartPlacement(PLACEMENT, SCHOOL, day, checks, POLICY);
    }

    static ChangePeriod change(LocalDate on, LocalDate from, LocalDate until) {
        return new ChangePeriod(
                PLACEMENT, SCHOOL, on, new Period(from, until), BigDecimal.valueOf(32), CHECKED, POLICY);
    }

    static EndPlacement end(LocalDate lastDay, @Nullable EarlyEnd early) {
        return new EndPlacement(PLACEMENT, SCHOOL, lastDay, early);
    }

    static EarlyEnd early() {
        return new EarlyEnd(EndedBy.STUDENT, text("moved house"));
    }

    static RecordHostCheckIn hostForm(LocalDate on, CheckInId checkIn) {
        return new RecordHostCheckIn(
                PLACEMENT, SCHOOL, on, checkIn, 1, Likert.FOUR, Likert.DONT_KNOW, null, text("starts at seven"));
    }

    static RecordSchoolCheckIn schoolForm(LocalDate on, CheckInId checkIn) {
        return schoolForm(on, checkIn, TrafficLight.GREEN, null, List.of());
    }

    static RecordSchoolCheckIn schoolForm(
            LocalDate on, CheckInId checkIn, TrafficLight light, @Nullable Sealed reason, List<Action> actions) {
        return new RecordSchoolCheckIn(
                PLACEMENT, SCHOOL, on, checkIn, 1, Channel.VISIT, true, null, actions, light, reason);
    }

    static Scenario<PlacementCommand, PlacementEvent, Placement> on(LocalDate today) {
        return Scenario.on(today, RULES, PlacementEvent.streamOf(PLACEMENT));
    }

    static Scenario<PlacementCommand, PlacementEvent, Placement> planned() {
        return on(BEFORE).given(plan());
    }

    /** Started on the planned day with a valid check. */
    static Scenario<PlacementCommand, PlacementEvent, Placement> running() {
        return planned().later(FROM).given(start(FROM, CHECKED));
    }

    static Scenario<PlacementCommand, PlacementEvent, Placement> ended() {
        return running().later(UNTIL).given(end(UNTIL, null));
    }
}
