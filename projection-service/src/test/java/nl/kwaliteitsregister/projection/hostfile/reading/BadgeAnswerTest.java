package nl.kwaliteitsregister.projection.hostfile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.projection.hostfile.AsOf;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import org.junit.jupiter.api.Test;

/** What a file says of badges, to whom (domain §4.7). */
class BadgeAnswerTest {

    private static final LocalDate OFFERED = Facts.DAY;
    private static final LocalDate ACCEPTED = OFFERED.plusDays(10);
    private static final LocalDate THROUGH = ACCEPTED.plusMonths(24);
    private static final LocalDate STOPPED = ACCEPTED.plusDays(50);
    private static final Set<NetworkId> OWN = Set.of(Facts.NETWORK);

    @Test
    void an_offer_is_seen_by_the_schools_of_the_network_and_nobody_else() {
        var file = file(Facts.offered(Facts.badge(1), BadgeLevel.RECOGNISED, OFFERED));

        assertThat(BadgeAnswer.of(file, OWN, AsOf.NOW))
                .containsExactly(new BadgeAnswer(
                        Facts.badge(1), Facts.NETWORK, BadgeLevel.RECOGNISED, "offered", OFFERED, null));
        assertThat(BadgeAnswer.of(file, Set.of(), AsOf.NOW)).isEmpty();
    }

    @Test
    void a_valid_badge_is_seen_by_every_school_from_recognised_up() {
        var recognised = file(offered(BadgeLevel.RECOGNISED), Facts.accepted(Facts.badge(1), ACCEPTED));
        var starter = file(offered(BadgeLevel.STARTER), Facts.accepted(Facts.badge(1), ACCEPTED));

        assertThat(BadgeAnswer.of(recognised, Set.of(), AsOf.NOW))
                .containsExactly(new BadgeAnswer(
                        Facts.badge(1), Facts.NETWORK, BadgeLevel.RECOGNISED, "valid", ACCEPTED, THROUGH));
        assertThat(BadgeAnswer.of(starter, Set.of(), AsOf.NOW)).isEmpty();
        assertThat(states(starter, AsOf.NOW)).containsExactly("valid");
    }

    @Test
    void one_that_is_not_valid_is_seen_by_its_network_only_since_its_first_cause() {
        var file = file(
                offered(BadgeLevel.RECOGNISED),
                Facts.accepted(Facts.badge(1), ACCEPTED),
                Facts.valid(Facts.badge(1), false, STOPPED, THROUGH),
                Facts.valid(Facts.badge(1), false, STOPPED.plusDays(5), THROUGH));

        var answer = BadgeAnswer.of(file, OWN, AsOf.NOW).getFirst();

        assertThat(answer.state()).isEqualTo("not-valid-now");
        assertThat(answer.since()).isEqualTo(STOPPED);
        assertThat(BadgeAnswer.of(file, Set.of(), AsOf.NOW)).isEmpty();
    }

    @Test
    void an_appeal_that_was_won_restores_it_with_the_lost_days_added() {
        var back = STOPPED.plusDays(30);
        var file = file(
                offered(BadgeLevel.RECOGNISED),
                Facts.accepted(Facts.badge(1), ACCEPTED),
                Facts.valid(Facts.badge(1), false, STOPPED, THROUGH),
                Facts.valid(Facts.badge(1), true, back, THROUGH.plusDays(30)));

        var answer = BadgeAnswer.of(file, OWN, AsOf.NOW).getFirst();

        assertThat(answer.state()).isEqualTo("valid");
        assertThat(answer.since()).isEqualTo(back);
        assertThat(answer.validThrough()).isEqualTo(THROUGH.plusDays(30));
    }

    @Test
    void an_upgrade_supersedes_and_both_stand_in_the_file_the_latest_first() {
        var file = file(
                offered(BadgeLevel.STARTER),
                Facts.accepted(Facts.badge(1), ACCEPTED),
                Facts.offered(Facts.badge(2), BadgeLevel.RECOGNISED, STOPPED),
                Facts.accepted(Facts.badge(2), STOPPED),
                Facts.superseded(Facts.badge(1), Facts.badge(2), STOPPED));

        assertThat(states(file, AsOf.NOW)).containsExactly("valid", "superseded");
    }

    @Test
    void an_offer_taken_back_was_never_a_badge() {
        var file = file(offered(BadgeLevel.RECOGNISED), Facts.withdrawn(Facts.badge(1), ACCEPTED));

        assertThat(states(file, AsOf.NOW)).containsExactly("withdrawn");
    }

    @Test
    void what_was_shown_on_a_day_and_what_is_known_today_about_it_are_two_answers() {
        var told = STOPPED.plusDays(20);
        var days = new TreeMap<LocalDate, List<RegisterEvent>>(Map.of(
                OFFERED, List.of(offered(BadgeLevel.RECOGNISED)),
                ACCEPTED, List.of(Facts.accepted(Facts.badge(1), ACCEPTED)),
                told, List.of(Facts.valid(Facts.badge(1), false, STOPPED, THROUGH))));
        var file = Files.of(Files.recordedOn(days)).file(Facts.FILE);

        assertThat(states(file, AsOf.shownOn(OFFERED.minusDays(1)))).isEmpty();
        assertThat(states(file, AsOf.shownOn(OFFERED))).containsExactly("offered");
        assertThat(states(file, AsOf.shownOn(STOPPED))).containsExactly("valid");
        assertThat(states(file, AsOf.knownToday(STOPPED))).containsExactly("not-valid-now");
        assertThat(states(file, AsOf.shownOn(told))).containsExactly("not-valid-now");
    }

    @Test
    void badges_of_the_own_networks_stand_in_the_timeline_but_for_who_reads_own_entries_alone() {
        var file = file(offered(BadgeLevel.RECOGNISED), Facts.accepted(Facts.badge(1), ACCEPTED));

        assertThat(new FileReading(new Reader.Overseer(), OWN, file).timeline())
                .extracting(TimelineEntry::what)
                .containsExactly("badge-valid", "badge-offered");
        assertThat(new FileReading(new Reader.Overseer(), Set.of(), file).timeline())
                .isEmpty();
        assertThat(new FileReading(new Reader.PeerCoach(Facts.PEER_COACH), OWN, file).timeline())
                .isEmpty();
    }

    private static RegisterEvent offered(BadgeLevel level) {
        return Facts.offered(Facts.badge(1), level, OFFERED);
    }

    private static FileParts file(RegisterEvent... events) {
        return Files.after(events).file(Facts.FILE);
    }

    private static List<String> states(FileParts file, AsOf asOf) {
        return BadgeAnswer.of(file, OWN, asOf).stream().map(BadgeAnswer::state).toList();
    }
}
