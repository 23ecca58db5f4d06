package nl.kwaliteitsregister.register.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.decider.Moment.NotAPastDay;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.EndedBy;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EarlyEnd;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.EmployerItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.UnwantedBehaviour;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementCancelled;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsCoordinator;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsEmployer;
import nl.kwaliteitsregister.register.aftersales.AfterSalesCommand.EvaluateAsStudent;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.BeforeTheEnd;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ByContent;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ByState;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRefusal.ItemMissing;
import nl.kwaliteitsregister.register.placement.Placement;
import nl.kwaliteitsregister.register.placement.PlacementRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evaluations of an invented placement that ended on its last day, Friday 30 January 2026 (domain §4.3). */
class EvaluationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 30);
    private static final LocalDate TODAY = LAST_DAY.plusDays(7);
    private static final PlacementId PLACEMENT = PlacementId.of("00000000-0000-4000-8000-0000000000aa");
    private static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final InstitutionId SCHOOL = new InstitutionId("25XX");
    private static final Programme BAKER = new Programme(CodeList.CREBO, "25180", "2026");
    private static final RespondentToken STUDENT = new RespondentToken(new UUID(0, 5));
    private static final Map<CoordinatorItem, Likert> AC = all(CoordinatorItem.class, Likert.FOUR);
    private static final Map<StudentItem, Likert> AS = all(StudentItem.class, Likert.NOT_APPLICABLE);
    private static final Map<EmployerItem, Likert> AE = all(EmployerItem.class, Likert.DONT_KNOW);

    @Test
    void each_of_three_respondents_answers_once() {
        var all = after().given(coordinator()).given(student()).given(employer());

        all.when(coordinator()).thenRefused(ByState.ALREADY_EVALUATED);
        all.when(student()).thenRefused(ByState.ALREADY_EVALUATED);
        all.when(employer()).thenRefused(ByState.ALREADY_EVALUATED);
    }

    @Test
    void the_coordinators_form_is_kept_with_programme_and_form_version() {
        after().when(coordinator())
                .then(new CoordinatorEvaluated(
                        PLACEMENT,
                        HOST,
                        SCHOOL,
                        TODAY,
                        BAKER,
                        1,
                        AC,
                        null,
                        PlaceAgain.YES,
                        List.of(text("more feedback")),
                        text("kind"),
                        text("ask again in May")));
    }

    @Test
    void the_students_form_is_kept_under_the_token_of_the_placement() {
        assertThat(after().when(student()).facts())
                .singleElement()
                .isInstanceOfSatisfying(
                        StudentEvaluated.class,
                        form -> assertThat(form.respondent()).isEqualTo(STUDENT));
    }

    @Test
    void the_employers_form_is_kept() {
        assertThat(after().when(employer()).facts()).singleElement().isInstanceOf(EmployerEvaluated.class);
    }

    @Test
    void what_the_coordinator_tells_the_host_and_what_the_host_answers_are_remembered_and_no_more() {
        var answered = after().given(coordinator()).given(student()).given(employer());

        assertThat(answered.state().toHost())
                .isEqualTo(new ToHost(TODAY, List.of(text("more feedback")), text("kind")));
        assertThat(answered.state().fromHost()).isEqualTo(new FromHost(text("a plan"), null, text("we will")));
    }

    @Test
    void not_before_the_placement_is_over() {
        after().when(coordinator(planned())).thenRefused(ByState.PLACEMENT_NOT_OVER);
        after().when(coordinator(running())).thenRefused(ByState.PLACEMENT_NOT_OVER);
    }

    @Test
    void not_about_a_placement_that_never_started_or_was_never_planned() {
        var cancelled = new PlacementCancelled(PLACEMENT, HOST, SCHOOL, LAST_DAY, text("ill"));

        after().when(coordinator(RULES.evolve(planned(), cancelled))).thenRefused(ByState.NEVER_STARTED);
        after().when(coordinator(nothing())).thenRefused(ByState.NO_PLACEMENT_TO_EVALUATE);
    }

    @Test
    void another_institution_does_not_find_the_placement() {
        var theirs =
                new EvaluateAsEmployer(PLACEMENT, new InstitutionId("26YY"), TODAY, 1, over(), 8, AE, null, null, null);

        after().when(theirs).thenRefused(ByState.NO_PLACEMENT_TO_EVALUATE);
    }

    @Test
    void no_answer_of_a_day_before_the_end_or_of_tomorrow() {
        after().when(employer(LAST_DAY.minusDays(1), 8)).thenRefused(new BeforeTheEnd(LAST_DAY));
        after().when(employer(TODAY.plusDays(1), 8)).thenRefused(new NotAPastDay(TODAY.minusMonths(24), TODAY));
    }

    @Test
    void every_item_has_an_answer() {
        var items = new EnumMap<>(AC);
        items.remove(CoordinatorItem.AC2);
        items.remove(CoordinatorItem.AC6);

        after().when(coordinator(over(), items, null, true))
                .thenRefused(new ItemMissing("/items/AC2"), new ItemMissing("/items/AC6"));
    }

    @Test
    void recommending_has_an_answer_too() {
        after().when(student(8, null, null, null)).thenRefused(new ItemMissing("/recommend"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void a_mark_is_1_to_10(int mark) {
        after().when(student(mark, Likert.FIVE, null, null)).thenRefused(ByContent.MARK_OUT_OF_RANGE);
        after().when(employer(TODAY, mark)).thenRefused(ByContent.MARK_OUT_OF_RANGE);
    }

    @Test
    void a_form_of_another_version_is_refused() {
        after().when(new EvaluateAsEmployer(PLACEMENT, SCHOOL, TODAY, 2, over(), 8, AE, null, null, null))
                .thenRefused(ByContent.UNKNOWN_EVALUATION_FORM);
    }

    @Test
    void an_early_end_is_explained_by_the_coordinator_and_no_other_end_is() {
        var early = new EarlyEnd(EndedBy.HOST, text("no work left"));

        after().when(coordinator(endedEarly(), AC, null, true)).thenRefused(ByContent.EARLY_END_TO_EXPLAIN);
        after().when(coordinator(over(), AC, early, true)).thenRefused(ByContent.NO_EARLY_END);
        assertThat(after().when(coordinator(endedEarly(), AC, early, true)).facts())
                .hasSize(1);
    }

    @Test
    void what_goes_to_the_host_is_what_the_coordinator_saw_or_the_student_agreed_to() {
        after().when(coordinator(over(), AC, null, false)).thenRefused(ByContent.TEXTS_FOR_HOST_NOT_CONFIRMED);
    }

    @Test
    void without_a_word_to_the_host_nothing_is_to_confirm() {
        var silent = new EvaluateAsCoordinator(
                PLACEMENT, SCHOOL, TODAY, 1, over(), AC, null, PlaceAgain.NO, List.of(), null, false, text("never"));

        assertThat(after().when(silent).facts()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = SignalCategory.class,
            names = {"S06", "S16", "P01", "P02", "P03", "P04"})
    void what_did_not_happen_to_the_student_is_no_unwanted_behaviour(SignalCategory category) {
        after().when(student(behaviour(Set.of(category), Set.of()))).thenRefused(ByContent.NO_UNWANTED_BEHAVIOUR);
    }

    @Test
    void unwanted_behaviour_has_a_category() {
        after().when(student(behaviour(Set.of(), Set.of()))).thenRefused(ByContent.CATEGORY_MISSING);
    }

    @Test
    void nobody_has_to_say_a_ground() {
        assertThat(after().when(student(behaviour(Set.of(SignalCategory.S03), Set.of())))
                        .facts())
                .hasSize(1);
        assertThat(after().when(student(behaviour(Set.of(SignalCategory.S03), Set.of(Ground.NOT_SAID))))
                        .facts())
                .hasSize(1);
    }

    @Test
    void a_ground_is_said_or_not_said() {
        after().when(student(behaviour(Set.of(SignalCategory.S07), Set.of(Ground.NOT_SAID, Ground.RELIGION))))
                .thenRefused(ByContent.GROUND_NOT_SAID_AND_SAID);
    }

    @Test
    void a_ground_of_employees_only_needs_a_route_that_employs() {
        var behaviour = behaviour(Set.of(SignalCategory.S07), Set.of(Ground.CONTRACT_TYPE));

        after().when(student(behaviour)).thenRefused(ByContent.GROUND_FOR_EMPLOYEES_ONLY);
        assertThat(after().when(student(over(Route.BBL), 8, Likert.FIVE, null, behaviour))
                        .facts())
                .hasSize(1);
    }

    @Test
    void who_reported_says_not_why_they_did_not() {
        var both = new UnwantedBehaviour(Set.of(SignalCategory.S02), Set.of(), true, text("afraid"));

        after().when(student(both)).thenRefused(ByContent.REPORTED_AFTER_ALL);
    }

    @Test
    void an_allowance_is_not_negative() {
        after().when(student(8, Likert.FIVE, new AllowanceAnswer(true, new BigDecimal("-1")), null))
                .thenRefused(ByContent.NEGATIVE_ALLOWANCE);
    }

    private static final PlacementRules RULES = new PlacementRules();

    private static Scenario<AfterSalesCommand, AfterSalesEvent, Answered> after() {
        return Scenario.on(TODAY, new AfterSalesRules(), AfterSalesEvent.streamOf(PLACEMENT));
    }

    private static Placement nothing() {
        return RULES.initial(PlacementEvent.streamOf(PLACEMENT));
    }

    private static Placement planned() {
        return planned(Route.BOL);
    }

    private static Placement planned(Route route) {
        return RULES.evolve(
                nothing(),
                new PlacementPlanned(
                        PLACEMENT,
                        HOST,
                        SCHOOL,
                        LAST_DAY.minusMonths(6),
                        BAKER,
                        route,
                        new Scope(null, null),
                        new Period(LAST_DAY.minusMonths(5), LAST_DAY),
                        BigDecimal.valueOf(32),
                        text("student"),
                        STUDENT,
                        AgeBand.ADULT,
                        new StaffId("55555555-0000-4000-8000-000000000003")));
    }

    private static Placement running() {
        return running(Route.BOL);
    }

    private static Placement running(Route route) {
        return RULES.evolve(
                planned(route), new PlacementStarted(PLACEMENT, HOST, SCHOOL, LAST_DAY.minusMonths(5), null));
    }

    private static Placement over() {
        return over(Route.BOL);
    }

    private static Placement over(Route route) {
        return RULES.evolve(running(route), new PlacementEnded(PLACEMENT, HOST, SCHOOL, LAST_DAY, null));
    }

    private static Placement endedEarly() {
        var early = new PlacementEvent.EarlyEnd(EndedBy.HOST, text("no work left"));
        return RULES.evolve(running(), new PlacementEnded(PLACEMENT, HOST, SCHOOL, LAST_DAY.minusDays(9), early));
    }

    private static EvaluateAsCoordinator coordinator() {
        return coordinator(over());
    }

    private static EvaluateAsCoordinator coordinator(Placement about) {
        return coordinator(about, AC, null, true);
    }

    private static EvaluateAsCoordinator coordinator(
            Placement about, Map<CoordinatorItem, Likert> items, @Nullable EarlyEnd early, boolean ownOrAgreed) {
        return new EvaluateAsCoordinator(
                PLACEMENT,
                SCHOOL,
                TODAY,
                1,
                about,
                items,
                early,
                PlaceAgain.YES,
                List.of(text("more feedback")),
                text("kind"),
                ownOrAgreed,
                text("ask again in May"));
    }

    private static EvaluateAsStudent student() {
        return student(8, Likert.FIVE, new AllowanceAnswer(true, new BigDecimal("400.00")), null);
    }

    private static EvaluateAsStudent student(UnwantedBehaviour behaviour) {
        return student(8, Likert.FIVE, null, behaviour);
    }

    private static EvaluateAsStudent student(
            int mark,
            @Nullable Likert recommend,
            @Nullable AllowanceAnswer allowance,
            @Nullable UnwantedBehaviour behaviour) {
        return student(over(), mark, recommend, allowance, behaviour);
    }

    private static EvaluateAsStudent student(
            Placement about,
            int mark,
            @Nullable Likert recommend,
            @Nullable AllowanceAnswer allowance,
            @Nullable UnwantedBehaviour behaviour) {
        return new EvaluateAsStudent(
                PLACEMENT,
                SCHOOL,
                TODAY,
                1,
                about,
                mark,
                AS,
                allowance,
                behaviour,
                recommend,
                text("a fine place"),
                true,
                false);
    }

    private static UnwantedBehaviour behaviour(Set<SignalCategory> categories, Set<Ground> grounds) {
        return new UnwantedBehaviour(categories, grounds, false, text("afraid of the mark"));
    }

    private static EvaluateAsEmployer employer() {
        return employer(TODAY, 8);
    }

    private static EvaluateAsEmployer employer(LocalDate on, int mark) {
        return new EvaluateAsEmployer(
                PLACEMENT, SCHOOL, on, 1, over(), mark, AE, text("a plan"), null, text("we will"));
    }

    private static Sealed text(String hint) {
        return new Sealed(new KeyId("key"), hint);
    }

    private static <I extends Enum<I>> Map<I, Likert> all(Class<I> items, Likert answer) {
        var answers = new EnumMap<I, Likert>(items);
        Arrays.stream(items.getEnumConstants()).forEach(item -> answers.put(item, answer));
        return answers;
    }
}
