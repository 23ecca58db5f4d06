package nl.kwaliteitsregister.projection.hostfile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import org.junit.jupiter.api.Test;

/** What happened at a host, for each reader. */
class TimelineTest {

    private static final LocalDate DAY = Facts.DAY;
    private static final Reader COORDINATOR = new Reader.Coordinator(Facts.COORDINATOR, Set.of(), false);
    private static final Reader OVERSEER = new Reader.Overseer();
    private static final Files FILES = Files.after(
            Facts.checked(Facts.check("first"), DAY),
            Facts.approved(Facts.check("first"), DAY),
            Facts.planned(Facts.placement(1), DAY),
            Facts.ended(Facts.placement(1), DAY.plusDays(150)),
            Facts.planned(Facts.placement(2), DAY),
            Facts.ended(Facts.placement(2), DAY.plusDays(150)),
            Facts.studentSaid(Facts.placement(1), DAY.plusDays(151), Likert.TWO),
            Facts.signal(Facts.signal(1), SignalCategory.S03, Facts.SUPERVISOR),
            Facts.talked(Facts.signal(1), DAY.plusDays(20), true),
            Facts.decided(Facts.step(1), Step.L1, DAY.plusDays(30), LadderScope.LOCATION),
            Facts.decided(Facts.step(2), Step.L2, DAY.plusDays(31), LadderScope.LOCATION),
            Facts.annulled(Facts.step(2), Step.L2, DAY.plusDays(40)));

    @Test
    void what_happened_is_listed_by_its_day_the_latest_first() {
        assertThat(timeline(COORDINATOR))
                .extracting(TimelineEntry::what)
                .containsExactly(
                        "students-evaluated",
                        "placements-ended",
                        "step-decided",
                        "conversation-resolved",
                        "check-approved",
                        "check-recorded");
    }

    @Test
    void placements_and_evaluations_are_counted_by_day_and_nothing_of_a_student_is_told() {
        assertThat(timeline(COORDINATOR))
                .filteredOn(it -> it.count() != null)
                .extracting(TimelineEntry::on, TimelineEntry::count)
                .containsExactly(tuple(DAY.plusDays(151), 1), tuple(DAY.plusDays(150), 2));
        assertThat(timeline(COORDINATOR).toString())
                .doesNotContain("key-", Facts.placement(1).toString());
    }

    @Test
    void an_annulled_step_is_in_the_list_of_those_only_who_still_find_it() {
        assertThat(timeline(OVERSEER))
                .extracting(TimelineEntry::what)
                .contains("step-annulled")
                .doesNotContain("conversation-resolved");
        assertThat(timeline(COORDINATOR)).noneMatch(it -> it.level() == Step.L2);
    }

    @Test
    void a_supervisor_and_a_peer_coach_find_conversations_about_their_own_signals() {
        assertThat(timeline(new Reader.Supervisor(Facts.SUPERVISOR)))
                .extracting(TimelineEntry::what)
                .containsExactly("conversation-resolved");
        assertThat(timeline(new Reader.PeerCoach(Facts.PEER_COACH))).isEmpty();
    }

    private static List<TimelineEntry> timeline(Reader reader) {
        return new FileReading(reader, Set.of(Facts.NETWORK), FILES.file(Facts.FILE)).timeline();
    }
}
