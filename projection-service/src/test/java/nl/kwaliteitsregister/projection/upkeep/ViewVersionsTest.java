package nl.kwaliteitsregister.projection.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.edge.problem.Texts;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions.Beginning;
import nl.kwaliteitsregister.projection.upkeep.ViewVersions.Version;
import org.junit.jupiter.api.Test;

/** Which versions of a view there may be, and which one may be live. */
class ViewVersionsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Map<String, Long> ENDS = Map.of("register.events-0", 60L, "register.events-1", 40L);
    private static final ViewVersions FIRST = ViewVersions.first("host-file", 1, NOW);

    @Test
    void the_first_version_is_live_while_it_is_filled() {
        assertThat(FIRST.live()).isEqualTo(1);
        assertThat(FIRST.find(1)).get().extracting(Version::completeAt).isEqualTo(NOW);
    }

    @Test
    void a_rebuild_is_a_version_beside_the_live_one() {
        var building = begun(false);

        assertThat(building.live()).isEqualTo(1);
        assertThat(building.find(2)).get().extracting(Version::completeAt).isNull();
    }

    @Test
    void there_are_two_versions_at_most() {
        assertThat(refusal(begun(false).begin(beginning(1, false), NOW)))
                .isEqualTo(new UpkeepRefusal.AnotherVersionIsKept(2));
    }

    @Test
    void an_incomplete_version_cannot_go_live() {
        assertThat(refusal(begun(false).switchTo(2, 1))).isEqualTo(new UpkeepRefusal.VersionIsIncomplete(2));
    }

    @Test
    void a_complete_version_waits_to_be_switched_to_unless_it_was_to_switch_by_itself() {
        assertThat(made(begun(false).complete(2, NOW)).live()).isEqualTo(1);
        assertThat(made(begun(true).complete(2, NOW)).live()).isEqualTo(2);
    }

    @Test
    void a_version_is_completed_once() {
        var complete = made(begun(true).complete(2, NOW));
        var back = made(complete.switchTo(1, 1));

        assertThat(back.complete(2, NOW)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void going_back_is_the_same_step() {
        var there = made(made(begun(false).complete(2, NOW)).switchTo(2, 1));

        assertThat(there.live()).isEqualTo(2);
        assertThat(made(there.switchTo(1, 1)).live()).isEqualTo(1);
        assertThat(there.switchTo(2, 1)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void the_live_version_cannot_be_dropped_and_the_other_one_can_also_while_it_is_built() {
        assertThat(refusal(begun(false).drop(1))).isEqualTo(new UpkeepRefusal.VersionIsLive(1));
        assertThat(made(begun(false).drop(2)).versions()).hasSize(1);
    }

    @Test
    void no_number_is_given_out_twice() {
        var dropped = made(begun(false).drop(2));

        assertThat(made(dropped.begin(beginning(1, false), NOW)).find(3)).isPresent();
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(refusal(FIRST.switchTo(7, 1))).isEqualTo(new UpkeepRefusal.NoSuchVersion());
        assertThat(refusal(FIRST.drop(7))).isEqualTo(new UpkeepRefusal.NoSuchVersion());
    }

    @Test
    void a_program_that_knows_another_form_begins_a_version_of_its_own_once() {
        var beginning = beginning(2, true);
        var upgrading = made(begun(false).beginForm(beginning, NOW));

        assertThat(upgrading.find(3)).get().extracting(Version::form).isEqualTo(2);
        assertThat(upgrading.beginForm(beginning, NOW)).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(made(upgrading.complete(3, NOW)).switchTo(1, 2)))
                .isEqualTo(new UpkeepRefusal.VersionOfAnotherRelease(1));
    }

    @Test
    void progress_counts_towards_the_ends_that_were_there_at_the_beginning() {
        var version = begun(false).find(2).orElseThrow();
        var taken = Map.of("register.events-0", 75L, "register.events-1", 10L);

        var progress = Progress.of(version, taken, NOW.plusSeconds(7));

        assertThat(progress).isEqualTo(new Progress(70, 100, 70, 10.0, 3L));
    }

    @Test
    void a_complete_version_keeps_the_pace_at_which_it_was_built() {
        var version =
                made(begun(false).complete(2, NOW.plusSeconds(10))).find(2).orElseThrow();

        assertThat(Progress.of(version, Map.of(), NOW.plusSeconds(1000)))
                .isEqualTo(new Progress(100, 100, 100, 10.0, null));
    }

    @Test
    void a_version_is_named_as_its_group() {
        assertThat(ViewVersion.of("host-file-v12")).contains(new ViewVersion("host-file", 12));
        assertThat(ViewVersion.of("host-file")).isEmpty();
        assertThat(new ViewVersion("host-file", 12)).hasToString("host-file-v12");
    }

    @Test
    void every_refusal_has_a_text_in_both_languages() {
        var texts = Texts.in(List.of("service-edge", "projection-service"));
        var refusals = List.<Refusal>of(
                new UpkeepRefusal.AnotherVersionIsKept(2),
                new UpkeepRefusal.NoSuchVersion(),
                new UpkeepRefusal.VersionIsIncomplete(2),
                new UpkeepRefusal.VersionOfAnotherRelease(2),
                new UpkeepRefusal.VersionIsLive(2),
                new UpkeepRefusal.ComparisonUnderWay());

        assertThat(Texts.LANGUAGES)
                .allSatisfy(language -> assertThat(refusals).allSatisfy(refusal -> {
                    assertThat(texts.has(refusal.code() + ".title", language)).isTrue();
                    assertThat(texts.has(refusal.code() + ".detail", language)).isTrue();
                    assertThat(texts.say(refusal.code() + ".detail", language, refusal.arguments()))
                            .doesNotContain("{");
                }));
    }

    private static ViewVersions begun(boolean switches) {
        return made(FIRST.begin(beginning(1, switches), NOW));
    }

    private static Beginning beginning(int form, boolean switches) {
        return new Beginning(form, "somebody", ENDS, switches);
    }

    private static ViewVersions made(Decision<ViewVersions> decision) {
        return switch (decision) {
            case Decision.Accepted<ViewVersions> accepted -> accepted.events().getLast();
            case Decision.Refused<ViewVersions> refused ->
                throw new AssertionError(refused.refusal().code());
        };
    }

    private static Refusal refusal(Decision<ViewVersions> decision) {
        return switch (decision) {
            case Decision.Accepted<ViewVersions> accepted -> throw new AssertionError(accepted.events());
            case Decision.Refused<ViewVersions> refused -> refused.refusal();
        };
    }
}
