package nl.kwaliteitsregister.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.Histories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Late and wrong: a check told two months late, evaluations told late, a warning that was refuted, everything published
 * in no order between streams and once more, and whoever asks about a day gets the answer of that day or of today.
 */
class LateAndWrongIT {

    private static final String FILE = "/v1/employers/" + Facts.HOST + "/file";
    private static final LocalDate CHECKED = LocalDate.of(2025, 2, 3);
    private static final LocalDate CHECK_TOLD = LocalDate.of(2025, 4, 1);
    private static final LocalDate ENDED = LocalDate.of(2025, 7, 20);
    private static final LocalDate EVALUATIONS_TOLD = LocalDate.of(2025, 10, 1);
    private static final LocalDate WARNED = LocalDate.of(2025, 11, 3);
    private static final LocalDate REFUTED = LocalDate.of(2025, 12, 8);

    private static Broker broker;
    private static RunningProjection projection;

    @BeforeAll
    static void publish() {
        broker = Broker.start();
        projection = RunningProjection.start(broker.engines(), "one", "projection");
        var events = Files.recordedOn(history());
        var mixed = Histories.interleaved(events, new Random(20261126));
        broker.publish(mixed);
        broker.publish(mixed.subList(0, mixed.size() / 2));
        lastOfEachStream(mixed).forEach(it -> Reading.after(projection.client(Role.DECISION_MAKER, Facts.SCHOOL), it));
    }

    @AfterAll
    static void stop() {
        projection.close();
        broker.close();
    }

    @Test
    void a_check_told_late_counts_from_its_day_as_known_today_and_was_not_shown_before_it_was_told() {
        assertThat(standing(CHECKED, "then")).isEqualTo("unknown");
        assertThat(standing(CHECKED, "today")).isEqualTo("screened");
        assertThat(standing(CHECK_TOLD.minusDays(1), "then")).isEqualTo("unknown");
        assertThat(standing(CHECK_TOLD, "then")).isEqualTo("screened");
        assertThat(standing(CHECKED.minusDays(1), "today")).isEqualTo("unknown");
    }

    @Test
    void figures_of_a_day_are_those_shown_then_or_those_known_today() {
        var day = EVALUATIONS_TOLD.minusDays(1);

        assertThat(profile(day, "then").at("/coverage/evaluated").asInt()).isZero();
        assertThat(profile(day, "then").path("tooFewStudents").asBoolean()).isTrue();
        assertThat(profile(day, "today").at("/coverage/evaluated").asInt()).isEqualTo(6);
        assertThat(profile(day, "today").at("/areas/safety/n").asInt()).isEqualTo(5);
        assertThat(profile(EVALUATIONS_TOLD, "then").at("/areas/safety/n").asInt())
                .isEqualTo(5);
    }

    @Test
    void a_good_host_is_recommended_from_the_day_its_evaluations_were_told_and_known_today_to_have_been_before() {
        assertThat(standing(EVALUATIONS_TOLD.minusDays(1), "then")).isEqualTo("screened");
        assertThat(standing(EVALUATIONS_TOLD, "then")).isEqualTo("recommended");
        assertThat(standing(EVALUATIONS_TOLD.minusDays(1), "today")).isEqualTo("recommended");
    }

    @Test
    void a_refuted_warning_was_shown_then_never_counted_as_known_today_and_stays_marked_for_few() {
        assertThat(standing(WARNED, "then")).isEqualTo("warned");
        assertThat(standing(WARNED, "today")).isEqualTo("recommended");
        assertThat(standing(REFUTED, "then")).isEqualTo("recommended");

        var marked = history(Role.DECISION_MAKER, WARNED, "then").at("/ladder/steps/0");
        assertThat(marked.path("live").asBoolean()).isTrue();
        assertThat(marked.at("/annulled/cause").asString()).isEqualTo("refuted");
        assertThat(history(Role.COORDINATOR, WARNED, "then").at("/ladder/steps"))
                .isEmpty();
    }

    @Test
    void now_is_what_was_shown_last() {
        var now = projection
                .client(Role.DECISION_MAKER, Facts.SCHOOL)
                .get(FILE)
                .json()
                .path("file");

        assertThat(now.at("/standing/standing").asString()).isEqualTo("recommended");
        assertThat(now.at("/standing/reasons/1/count").asInt()).isEqualTo(6);
        assertThat(now.at("/evaluations/profile"))
                .isEqualTo(history(Role.DECISION_MAKER, REFUTED, "then").path("profile"));
    }

    private static TreeMap<LocalDate, List<RegisterEvent>> history() {
        var days = new TreeMap<LocalDate, List<RegisterEvent>>();
        var check = Facts.check("first");
        days.put(CHECKED.minusDays(20), List.of(Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Entered")));
        days.put(CHECK_TOLD, List.of(Facts.checked(check, CHECKED), Facts.approved(check, CHECKED)));
        var evaluations = new ArrayList<RegisterEvent>();
        for (var n = 0; n < 6; n++) {
            var end = ENDED.plusDays(5L * n);
            var placement = Facts.placement(n);
            days.put(end.minusMonths(3), List.of(Facts.planned(placement, end.minusMonths(3))));
            days.put(end, List.of(Facts.ended(placement, end)));
            evaluations.add(Facts.studentSaid(placement, end.plusDays(2), Likert.FOUR));
        }
        days.put(EVALUATIONS_TOLD, evaluations);
        days.put(WARNED, List.of(Facts.decided(Facts.step(1), Step.L1, WARNED, LadderScope.LOCATION)));
        days.put(REFUTED, List.of(Facts.annulled(Facts.step(1), Step.L1, REFUTED)));
        return days;
    }

    private static List<RecordedEvent> lastOfEachStream(List<RecordedEvent> events) {
        var last = new TreeMap<String, RecordedEvent>();
        events.forEach(it -> last.put(it.event().stream().toString(), it));
        return List.copyOf(last.values());
    }

    private static String standing(LocalDate day, String known) {
        return history(Role.DECISION_MAKER, day, known).at("/standing/standing").asString();
    }

    private static JsonNode profile(LocalDate day, String known) {
        return history(Role.COORDINATOR, day, known).path("profile");
    }

    private static JsonNode history(Role role, LocalDate day, String known) {
        return projection
                .client(role, Facts.SCHOOL)
                .get(FILE + "/history?asOf=" + day + "&known=" + known)
                .json()
                .path("history");
    }
}
