package nl.kwaliteitsregister.projection.hostfile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.PartId;
import nl.kwaliteitsregister.projection.hostfile.Placement;
import nl.kwaliteitsregister.projection.hostfile.PlacementIndex;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.CoordinatorsFile;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.PeerCoachsFile;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.SupervisorsFile;
import nl.kwaliteitsregister.projection.hostfile.reading.PlacementInPage.CoordinatorsPlacement;
import nl.kwaliteitsregister.projection.hostfile.reading.PlacementInPage.SupervisorsPlacement;
import org.junit.jupiter.api.Test;

/** Who reads what (domain §4.3, §4.4). */
class FileReadingTest {

    private static final Reader COORDINATOR = new Reader.Coordinator(Facts.COORDINATOR, Set.of(), false);
    private static final Reader SUPERVISOR = new Reader.Supervisor(Facts.SUPERVISOR);

    @Test
    void the_trade_register_outranks_what_was_entered_however_early_it_spoke() {
        var files = Files.after(
                Facts.registered(Facts.SCHOOL, Source.TRADE_REGISTER, "Registered"),
                Facts.said(Facts.SCHOOL, Source.INSTITUTION, Facts.DAY.plusDays(1), "Entered"));

        var name = coordinators(files).host().name();

        assertThat(name).isEqualTo(new HostAnswer.Sourced<>("Registered", Source.TRADE_REGISTER, null));
    }

    @Test
    void a_fact_told_late_does_not_replace_one_of_a_later_day() {
        var files = Files.after(
                Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Now"),
                Facts.said(Facts.SCHOOL, Source.INSTITUTION, Facts.DAY.minusDays(1), "Before"));

        assertThat(coordinators(files).host().name())
                .isEqualTo(new HostAnswer.Sourced<>("Now", Source.INSTITUTION, Facts.DAY));
    }

    @Test
    void a_second_school_sees_the_host_and_nothing_of_the_first() {
        var files = Files.after(
                Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Entered"),
                Facts.contact("somebody"),
                Facts.checked(Facts.check("first"), Facts.DAY),
                Facts.planned(Facts.placement(1), Facts.DAY),
                Facts.opened(Facts.OTHER_SCHOOL));

        var file = (CoordinatorsFile) reading(COORDINATOR, files, new FileId(Facts.OTHER_SCHOOL, Facts.HOST))
                .answer();

        assertThat(file.host().identities()).containsExactly(Facts.IDENTITY);
        assertThat(file.host().name()).isNull();
        assertThat(file.contacts()).isEmpty();
        assertThat(file.checks()).isEmpty();
        assertThat(file.placements()).isEqualTo(new PlacementCounts(0, 0, 0));
    }

    @Test
    void under_five_students_there_are_n_and_coverage_and_no_number() {
        var evaluations = coordinators(Files.after(evaluated(4))).evaluations();

        assertThat(evaluations.studentForms()).isEqualTo(4);
        assertThat(evaluations.profile().coverage().ended()).isEqualTo(5);
        assertThat(evaluations.profile().coverage().evaluated()).isEqualTo(4);
        assertThat(evaluations.students().values()).allMatch(it -> it.tooFewStudents() && it.mean() == null);
    }

    @Test
    void from_five_students_the_items_on_safety_are_added_up() {
        var students = coordinators(Files.after(evaluated(5))).evaluations().students();

        assertThat(students.get("AS4")).isEqualTo(new EvaluationsAnswer.StudentsMean(false, 5, 2.0));
        assertThat(students.get("AS10")).isEqualTo(new EvaluationsAnswer.StudentsMean(false, 5, 0.2));
        assertThat(students.get("AS11")).isEqualTo(new EvaluationsAnswer.StudentsMean(true, null, null));
    }

    @Test
    void under_five_students_no_area_is_shown_though_the_standing_uses_all_answers() {
        var four = coordinators(Files.after(evaluated(4))).evaluations().profile();
        var five = coordinators(Files.after(evaluated(5))).evaluations().profile();

        assertThat(four.tooFewStudents()).isTrue();
        assertThat(four.areas()).isEmpty();
        assertThat(five.areas())
                .containsEntry(
                        "safety",
                        new ProfileAnswer.AreaAnswer(
                                (5 * 3.5 + 5 * 4 * 2) / (5 + 5 * 4), (5 * 3.5 + 5 * 4 * 2) / (5 + 5 * 4), 5));
    }

    /** Whoever knows an area, one of its items and the coordinators' answers could work out the other item. */
    @Test
    void an_area_and_its_items_are_told_of_the_same_students_and_of_five_at_least() {
        var oneDoesNotKnow = evaluated(5);
        oneDoesNotKnow[oneDoesNotKnow.length - 1] = withoutBoundaries(4);
        var five = coordinators(Files.after(oneDoesNotKnow)).evaluations();
        var six = coordinators(Files.after(
                        Stream.concat(Arrays.stream(oneDoesNotKnow), said(5)).toArray(RegisterEvent[]::new)))
                .evaluations();

        assertThat(five.students()).containsEntry("AS4", new EvaluationsAnswer.StudentsMean(true, null, null));
        assertThat(five.profile().areas()).containsKey("inclusion").doesNotContainKey("safety");
        assertThat(six.students()).containsEntry("AS4", new EvaluationsAnswer.StudentsMean(false, 6, 2.0));
        assertThat(six.students()).containsEntry("AS7", new EvaluationsAnswer.StudentsMean(false, 5, 2.0));
        assertThat(six.profile().areas().get("safety"))
                .extracting(ProfileAnswer.AreaAnswer::score)
                .isEqualTo((5 * 3.5 + 11 * 2 * 2) / (5 + 11 * 2));
    }

    @Test
    void of_five_students_of_whom_one_knew_nothing_is_shown() {
        var events = new ArrayList<RegisterEvent>();
        for (var i = 0; i < 5; i++) {
            events.add(Facts.planned(Facts.placement(i), Facts.DAY));
            events.add(Facts.ended(Facts.placement(i), Facts.DAY.plusMonths(5)));
            events.add(Facts.studentSaid(
                    Facts.placement(i), Facts.DAY.plusMonths(5), i == 0 ? Likert.ONE : Likert.DONT_KNOW));
        }
        var profile = coordinators(Files.after(events.toArray(RegisterEvent[]::new)))
                .evaluations()
                .profile();

        assertThat(profile.areas()).containsOnlyKeys("conditions");
    }

    @Test
    void a_supervisor_reads_the_word_of_a_standing_and_not_what_it_rests_on() {
        var files = Files.after(
                Facts.checked(Facts.check("first"), Facts.DAY), Facts.approved(Facts.check("first"), Facts.DAY));

        var supervisors =
                (SupervisorsFile) reading(SUPERVISOR, files, Facts.FILE).answer();

        assertThat(supervisors.standing()).isEqualTo(new StandingAnswer("screened", false, List.of(), List.of()));
        assertThat(coordinators(files).standing().reasons()).hasSize(1);
    }

    @Test
    void a_category_that_fewer_than_five_students_named_is_not_shown() {
        assertThat(coordinators(Files.after(evaluated(5))).evaluations().unwantedBehaviour())
                .isEmpty();
    }

    @Test
    void a_coordinator_reads_evaluations_of_the_own_programme_only() {
        var files = Files.after(
                Facts.planned(Facts.placement(1), Facts.NURSING, Facts.SUPERVISOR, Facts.DAY),
                Facts.planned(Facts.placement(2), Facts.COOKING, Facts.SUPERVISOR, Facts.DAY),
                Facts.planned(Facts.placement(3), Facts.COOKING, Facts.COORDINATOR, Facts.DAY));
        var reading = reading(
                new Reader.Coordinator(Facts.COORDINATOR, Set.of(Facts.NURSING.key()), true), files, Facts.FILE);

        assertThat(reading.placements())
                .extracting(PlacementIndex.Line::placement)
                .containsExactlyInAnyOrder(Facts.placement(1), Facts.placement(3));
        assertThat(placement(reading, files, 1)).isInstanceOf(CoordinatorsPlacement.class);
        assertThat(placement(reading, files, 3)).isInstanceOf(SupervisorsPlacement.class);
    }

    @Test
    void a_supervisor_reads_own_placements_and_own_signals() {
        var files = Files.after(
                Facts.planned(Facts.placement(1), Facts.NURSING, Facts.SUPERVISOR, Facts.DAY),
                Facts.planned(Facts.placement(2), Facts.NURSING, Facts.COORDINATOR, Facts.DAY),
                Facts.signal(Facts.signal(1), SignalCategory.S09, Facts.SUPERVISOR),
                Facts.signal(Facts.signal(2), SignalCategory.S09, Facts.COORDINATOR));
        var reading = reading(SUPERVISOR, files, Facts.FILE);

        assertThat(reading.placements()).hasSize(1);
        assertThat(placement(reading, files, 1)).isInstanceOf(SupervisorsPlacement.class);
        assertThat(reading.placement(Facts.placement(2), stored(files, 2))).isEmpty();
        assertThat(((SupervisorsFile) reading.answer()).ownSignals()).hasSize(1);
    }

    @Test
    void a_peer_coach_reads_own_entries() {
        var files = Files.after(
                Facts.signal(Facts.signal(1), SignalCategory.S04, Facts.PEER_COACH),
                Facts.signal(Facts.signal(2), SignalCategory.S04, Facts.SUPERVISOR));

        var file = (PeerCoachsFile) reading(new Reader.PeerCoach(Facts.PEER_COACH), files, Facts.FILE)
                .answer();

        assertThat(file.ownSignals()).hasSize(1);
    }

    private static RegisterEvent[] evaluated(int students) {
        var events = new ArrayList<RegisterEvent>();
        for (var i = 0; i < 5; i++) {
            events.add(Facts.planned(Facts.placement(i), Facts.DAY));
            events.add(Facts.ended(Facts.placement(i), Facts.DAY.plusMonths(5)));
        }
        for (var i = 0; i < students; i++) {
            var behaviour = i == 0 ? Facts.behaviour(SignalCategory.S08) : null;
            events.add(Facts.studentSaid(Facts.placement(i), Facts.DAY.plusMonths(5), Likert.TWO, behaviour));
        }
        return events.toArray(RegisterEvent[]::new);
    }

    private static Stream<RegisterEvent> said(int n) {
        return Stream.of(
                Facts.planned(Facts.placement(n), Facts.DAY),
                Facts.ended(Facts.placement(n), Facts.DAY.plusMonths(5)),
                Facts.studentSaid(Facts.placement(n), Facts.DAY.plusMonths(5), Likert.TWO));
    }

    private static RegisterEvent withoutBoundaries(int n) {
        var whole = Facts.studentSaid(Facts.placement(n), Facts.DAY.plusMonths(5), Likert.TWO);
        var items = new EnumMap<>(whole.items());
        items.put(StudentItem.AS7, Likert.DONT_KNOW);
        return new StudentEvaluated(
                whole.placement(),
                whole.employer(),
                whole.institution(),
                whole.occurredOn(),
                whole.programme(),
                whole.respondent(),
                whole.formVersion(),
                whole.mark(),
                items,
                whole.allowance(),
                whole.unwantedBehaviour(),
                whole.recommend(),
                whole.text(),
                whole.textMayBeUsed(),
                whole.nominatesForAward());
    }

    private static CoordinatorsFile coordinators(Files files) {
        return (CoordinatorsFile) reading(COORDINATOR, files, Facts.FILE).answer();
    }

    private static PlacementInPage placement(FileReading reading, Files files, int n) {
        return reading.placement(Facts.placement(n), stored(files, n)).orElseThrow();
    }

    private static Placement stored(Files files, int n) {
        return files.part(new PartId.OfPlacement(Facts.FILE, Facts.placement(n)), Placement.class);
    }

    private static FileReading reading(Reader reader, Files files, FileId id) {
        return new FileReading(reader, Set.of(), files.file(id));
    }
}
