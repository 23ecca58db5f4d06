package nl.kwaliteitsregister.projection.task;

import static nl.kwaliteitsregister.projection.hostfile.Facts.DAY;
import static nl.kwaliteitsregister.projection.hostfile.Facts.HOST;
import static nl.kwaliteitsregister.projection.hostfile.Facts.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchLapsed;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchRefused;
import nl.kwaliteitsregister.contract.event.ReentryEvent.MatchTakenUp;
import nl.kwaliteitsregister.contract.event.ReentryEvent.ReentryDetected;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.junit.jupiter.api.Test;

/** A newcomer that may be a host with a step is settled by a person, or by time (domain §3). */
class MatchTasksTest {

    private static final EmployerId OLD = EmployerId.of("00000000-0000-5000-8000-000000000077");
    private static final ReentryDetected DETECTED =
            new ReentryDetected(HOST, SCHOOL, DAY, OLD, 90, Set.of(MatchingField.NAME), "facts", DAY.plusDays(14));

    @Test
    void a_match_is_to_be_settled_within_its_term_by_who_registers_hosts_or_decides() {
        var tasks = Tasks.after(DETECTED);

        var task = tasks.only(SCHOOL);
        assertThat(task.kind()).isEqualTo(TaskKind.MATCH_TO_SETTLE);
        assertThat(task.dueOn()).isEqualTo(DAY.plusDays(14));
        assertThat(task.path()).isEqualTo("/v1/employers/" + HOST + "/reentries/" + OLD + "/refusal");
        assertThat(tasks.of(Facts.COORDINATOR, Map.of(Role.COORDINATOR, Set.of()), SCHOOL, DAY))
                .containsExactly(TaskKind.MATCH_TO_SETTLE);
        assertThat(tasks.of(Facts.COORDINATOR, Map.of(Role.SUPERVISOR, Set.of()), SCHOOL, DAY))
                .isEmpty();
    }

    @Test
    void it_is_gone_when_somebody_settled_it_or_its_term_passed() {
        List.of(
                        new MatchRefused(HOST, SCHOOL, DAY, OLD, Facts.sealed("two bakers"), Facts.COORDINATOR),
                        new MatchTakenUp(HOST, SCHOOL, DAY, OLD, new CaseId(new UUID(0, 1))),
                        new MatchLapsed(HOST, SCHOOL, DAY.plusDays(15), OLD))
                .forEach(settled ->
                        assertThat(Tasks.after(DETECTED, settled).open(SCHOOL)).isEmpty());
    }
}
