package nl.kwaliteitsregister.badge;

import static nl.kwaliteitsregister.badge.Bakery.BAKERY;
import static nl.kwaliteitsregister.badge.Bakery.NEIGHBOUR;
import static nl.kwaliteitsregister.badge.Bakery.NETWORK;
import static nl.kwaliteitsregister.badge.Bakery.SCHOOL;
import static nl.kwaliteitsregister.badge.Bakery.STRANGER;
import static nl.kwaliteitsregister.badge.Bakery.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.badge.facts.Measure;
import nl.kwaliteitsregister.contract.code.AnnulmentCause;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ExpiryReminded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookGiven;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.edge.testing.Client;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A good host, from its first check to the end of its term: one story, told in its order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoodHostIT {

    private static final String HOST = "/v1/employers/" + BAKERY;
    private static final String ISSUED = HOST + "/networks/" + NETWORK;

    private static RunningBadges badges;

    @BeforeAll
    static void start() {
        badges = RunningBadges.start();
        var register = badges.register();
        register.says(Bakery.networkOfTwo());
        register.grants("baker", SCHOOL, Role.EMPLOYER, BAKERY);
        register.grants("coordinator", SCHOOL, Role.COORDINATOR, null);
        register.grants("neighbour", NEIGHBOUR, Role.COORDINATOR, null);
        register.grants("officer", NEIGHBOUR, Role.QUALITY_OFFICER, null);
        register.grants("stranger", STRANGER, Role.COORDINATOR, null);
        register.says(Bakery.known());
    }

    @AfterAll
    static void stop() {
        badges.close();
    }

    @Test
    @Order(1)
    void a_check_that_passed_brings_a_starter_that_schools_see_and_the_public_does_not() {
        badges.register().says(Bakery.checked());

        var offer = eventually(() -> badge("offered"));
        assertThat(offer.get("level").asString()).isEqualTo("starter");
        accept(offer);
        eventually(() -> badge("valid"));
        var seen = neighbour().get(HOST + "/badges").json().at("/networks/0/badges/0");
        assertThat(seen.get("state").asString()).isEqualTo("valid");
        assertThat(anybody().get("/badges/" + offer.get("badge").asString()).status())
                .isEqualTo(404);
        assertThat(recognised().get("total").asInt()).isZero();
    }

    @Test
    @Order(2)
    void what_is_missing_for_recognised_is_said_without_a_score_of_too_few() {
        badges.register().says(Bakery.evaluated(0, TODAY.minusMonths(8), Likert.FIVE));

        var progress = eventually(() -> {
            var missing = criterion("enough-students");
            return missing.get("counted").asInt() == 1 ? missing : null;
        });
        assertThat(progress.get("standing").asString()).isEqualTo("missing");
        assertThat(progress.get("needed").asInt()).isEqualTo(5);
        assertThat(criterion("safety").get("standing").asString()).isEqualTo("too-few");
        assertThat(criterion("safety").has("counted")).isFalse();
    }

    @Test
    @Order(3)
    void five_students_over_two_periods_bring_recognised_with_the_numbers_behind_it() {
        Bakery.twoGoodPeriods().stream()
                .skip(3)
                .forEach(event -> badges.register().says(event));

        var offer = eventually(() -> badge("offered"));
        assertThat(offer.get("level").asString()).isEqualTo("recognised");
        assertThat(offer.at("/numbers/students").asInt()).isEqualTo(5);
        assertThat(offer.at("/numbers/lowestAllowance").asInt()).isEqualTo(400);
        assertThat(offer.at("/numbers/areas").size()).isEqualTo(5);
        assertThat(offer.at("/evidence/areas").size()).isZero();
        assertThat(anybody().get("/badges/" + offer.get("badge").asString()).status())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void accepted_it_supersedes_the_starter_and_anybody_can_verify_it() {
        var offer = there(badge("offered"));
        accept(offer);

        var verified = eventually(() -> verified(offer, "valid"));
        assertThat(verified.at("/holder/name").asString()).isEqualTo("Bakkerij De Proef B.V.");
        assertThat(verified.at("/evidence/students").asString()).isEqualTo("3-9");
        assertThat(verified.get("validThrough").asString()).isEqualTo("2028-11-21");
        assertThat(verified.toString()).doesNotContain("numbers");
        assertThat(there(badge("superseded")).get("level").asString()).isEqualTo("starter");
        var listed = eventually(() -> recognised().get("total").asInt() == 1 ? recognised() : null);
        assertThat(listed.at("/hosts/0/city").asString()).isEqualTo("Proefdorp");
    }

    @Test
    @Order(5)
    void a_placement_stop_suspends_it_in_the_same_words_and_only_some_know_why() {
        badges.register().says(Bakery.stopped(TODAY));

        var badge = eventually(() -> badge("not-valid-now"));
        assertThat(badge.at("/cause/kind").asString()).isEqualTo("measure-decided");
        assertThat(school().get(HOST + "/badges")
                        .json()
                        .at("/networks/0/badges/1/cause/school")
                        .asString())
                .isEqualTo(SCHOOL.value());
        assertThat(neighbour()
                        .get(HOST + "/badges")
                        .json()
                        .at("/networks/0/badges/1")
                        .has("cause"))
                .isFalse();
        var verified = there(verified(badge, "not-valid-now"));
        assertThat(verified.propertyNames()).containsExactlyInAnyOrder("badge", "state");
        eventually(() -> recognised().get("total").asInt() == 0 ? recognised() : null);
    }

    @Test
    @Order(6)
    void an_appeal_won_restores_it_with_the_lost_days_added() {
        day(TODAY.plusDays(60));
        badges.register()
                .says(new StepAnnulled(
                        LadderId.ofHost(SCHOOL, BAKERY),
                        TODAY.plusDays(60),
                        Bakery.STOP,
                        Step.L3,
                        AnnulmentCause.APPEAL));

        var badge = eventually(() -> badge("valid"));
        assertThat(badge.get("validThrough").asString())
                .isEqualTo(LocalDate.of(2028, 11, 21).plusDays(60).toString());
    }

    @Test
    @Order(7)
    void reading_all_facts_anew_decides_nothing_anew() throws Exception {
        var told = badges.register().badgeEvents().size();
        badges.startWithoutViews();

        eventually(
                () -> badges.bean(KnownHosts.class).of(BAKERY, List.of(SCHOOL)).schools().getFirst().measures().stream()
                                .anyMatch(Measure::annulled)
                        ? badge("valid")
                        : null);
        assertThat(badges.register().badgeEvents()).hasSize(told);
    }

    @Test
    @Order(8)
    void a_person_looks_on_request() {
        var asked = baker().post(ISSUED + "/second-looks", "{\"level\": \"recognised\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        var look = asked.json().get("look").asString();

        var looked = badges.client("officer", NEIGHBOUR)
                .post(ISSUED + "/second-looks/" + look + "/outcome", "{\"outcome\": \"stands\"}");
        assertThat(looked.status()).as(looked.body()).isEqualTo(204);
        assertThat(baker().get(HOST + "/badges")
                        .json()
                        .at("/networks/0/secondLooks/0/outcome")
                        .asString())
                .isEqualTo("stands");
    }

    @Test
    @Order(9)
    void the_employer_is_reminded_twice_and_then_it_expires() {
        var last = LocalDate.of(2028, 11, 21).plusDays(60);
        var badge = there(badge("valid"));
        day(last.minusDays(90));
        eventually(() -> told(ExpiryReminded.class).size() == 1 ? badge : null);
        day(last.minusDays(30));
        eventually(() -> told(ExpiryReminded.class).size() == 2 ? badge : null);
        assertThat(verified(badge, "valid")).isNotNull();

        day(last.plusDays(1));
        var over = eventually(() -> badge("not-valid-now"));
        assertThat(over.at("/cause/kind").asString()).isEqualTo("expired");
        assertThat(eventually(() -> verified(over, "not-valid-now")).propertyNames())
                .containsExactlyInAnyOrder("badge", "state");
    }

    @Test
    @Order(10)
    void nothing_on_the_topic_tells_a_cause_a_number_or_a_person() {
        assertThat(badges.register().badgeEvents()).isNotEmpty().allSatisfy(recorded -> {
            if (recorded.event() instanceof ValidityChanged changed) {
                assertThat(changed.cause()).isNull();
                assertThat(recorded.actor()).isEqualTo("register");
            }
            if (recorded.event() instanceof BadgeOffered offered) {
                assertThat(offered.numbers()).isNull();
            }
        });
    }

    @Test
    @Order(11)
    void the_topic_tells_whose_task_the_second_look_was_though_its_neighbour_gave_it() {
        assertThat(told(SecondLookAsked.class))
                .extracting(SecondLookAsked::school)
                .containsExactly(SCHOOL);
        assertThat(told(SecondLookGiven.class))
                .extracting(SecondLookGiven::school)
                .containsExactly(SCHOOL);
    }

    @Test
    @Order(12)
    void refusals_say_in_the_readers_language_what_is_the_matter() {
        var badge = there(badge("superseded")).get("badge").asString();

        var dutch = baker().post(ISSUED + "/badges/" + badge + "/acceptance", "{}");
        assertThat(dutch.status()).isEqualTo(409);
        assertThat(dutch.json().get("title").asString()).isEqualTo("Het aanbod geldt niet meer");
        var english = baker().with("Accept-Language", "en").post(ISSUED + "/second-looks", "{\"level\": \"best\"}");
        assertThat(english.status()).isEqualTo(422);
        assertThat(english.json().at("/errors/0/field").asString()).isEqualTo("/level");
        assertThat(badges.client("stranger", STRANGER).get(HOST + "/badges").status())
                .isEqualTo(404);
    }

    private static void day(LocalDate day) {
        badges.clock()
                .moveTo(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toString());
    }

    private static <E extends RegisterEvent> List<E> told(Class<E> kind) {
        return badges.register().badgeEvents().stream()
                .map(RecordedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Client baker() {
        return badges.client("baker", SCHOOL);
    }

    private static Client school() {
        return badges.client("coordinator", SCHOOL);
    }

    private static Client neighbour() {
        return badges.client("neighbour", NEIGHBOUR);
    }

    private static Client anybody() {
        return badges.client();
    }

    private static void accept(JsonNode offer) {
        var answer = baker().post(ISSUED + "/badges/" + offer.get("badge").asString() + "/acceptance", "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    /** The baker's last badge in that state. */
    private static @Nullable JsonNode badge(String state) {
        var answer = baker().get(HOST + "/badges");
        if (answer.status() != 200) {
            return null;
        }
        return answer.json()
                .at("/networks/0/badges")
                .valueStream()
                .filter(it -> it.get("state").asString().equals(state))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private static JsonNode there(@Nullable JsonNode found) {
        return Objects.requireNonNull(found, "it is not there");
    }

    private static JsonNode criterion(String code) {
        return baker().get(HOST + "/badges")
                .json()
                .at("/networks/0/progress/1/criteria")
                .valueStream()
                .filter(it -> it.get("criterion").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable JsonNode verified(JsonNode badge, String state) {
        var answer = anybody().get("/badges/" + badge.get("badge").asString());
        return answer.status() == 200 && answer.json().get("state").asString().equals(state) ? answer.json() : null;
    }

    private static JsonNode recognised() {
        return anybody().get("/v1/recognised-hosts").json();
    }

    private static JsonNode eventually(Supplier<@Nullable JsonNode> found) {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < until) {
            var now = found.get();
            if (now != null) {
                return now;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("it did not come; the badges are "
                + baker().get(HOST + "/badges").body());
    }
}
