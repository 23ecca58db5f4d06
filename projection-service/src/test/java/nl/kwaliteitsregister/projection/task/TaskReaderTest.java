package nl.kwaliteitsregister.projection.task;

import static nl.kwaliteitsregister.projection.hostfile.Facts.DAY;
import static nl.kwaliteitsregister.projection.hostfile.Facts.HOST;
import static nl.kwaliteitsregister.projection.hostfile.Facts.OTHER_SCHOOL;
import static nl.kwaliteitsregister.projection.hostfile.Facts.SCHOOL;
import static nl.kwaliteitsregister.projection.hostfile.Facts.placement;
import static nl.kwaliteitsregister.projection.task.TaskKind.AFTERCARE_TO_GIVE;
import static nl.kwaliteitsregister.projection.task.TaskKind.CHECK_IN_MISSED;
import static nl.kwaliteitsregister.projection.task.TaskKind.CHECK_IN_TO_HOLD;
import static nl.kwaliteitsregister.projection.task.TaskKind.END_PLACEMENT;
import static nl.kwaliteitsregister.projection.task.TaskKind.SEVERITY_TO_CONFIRM;
import static nl.kwaliteitsregister.projection.task.TaskKind.SIGNAL_TO_FOLLOW_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercarePlanned;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.junit.jupiter.api.Test;

/** Whose task it is (domain §2). */
class TaskReaderTest {

    private static final LocalDate DUE = DAY.plusDays(14);
    private static final Map<Role, Set<String>> COORDINATOR = Map.of(Role.COORDINATOR, Set.of());
    private static final Map<Role, Set<String>> SUPERVISOR = Map.of(Role.SUPERVISOR, Set.of());

    private static final Tasks RUNNING = Tasks.after(
            Facts.planned(placement(1), DAY),
            Facts.started(placement(1), DAY),
            Facts.checkInsPlanned(placement(1), DUE));

    @Test
    void nothing_is_listed_before_its_day() {
        assertThat(RUNNING.of(Facts.SUPERVISOR, SUPERVISOR, SCHOOL, DUE.minusDays(1)))
                .isEmpty();
        assertThat(RUNNING.of(Facts.SUPERVISOR, SUPERVISOR, SCHOOL, DUE)).containsExactly(CHECK_IN_TO_HOLD);
    }

    @Test
    void a_check_in_is_for_the_supervisor_of_the_placement_and_no_other() {
        assertThat(RUNNING.of(Facts.PEER_COACH, SUPERVISOR, SCHOOL, DUE)).isEmpty();
        assertThat(RUNNING.of(Facts.COORDINATOR, COORDINATOR, SCHOOL, DUE)).isEmpty();
    }

    @Test
    void one_that_was_missed_is_the_coordinators_too() {
        var missed = Tasks.after(
                Facts.planned(placement(1), DAY),
                Facts.started(placement(1), DAY),
                Facts.checkInsPlanned(placement(1), DUE),
                Facts.missed(placement(1), CheckInKind.WEEK_2, DUE));

        assertThat(missed.of(Facts.COORDINATOR, COORDINATOR, SCHOOL, DUE.plusDays(15)))
                .containsExactly(CHECK_IN_MISSED);
        assertThat(missed.of(Facts.SUPERVISOR, SUPERVISOR, SCHOOL, DUE.plusDays(15)))
                .containsExactly(CHECK_IN_MISSED);
    }

    @Test
    void a_coordinator_is_asked_about_the_own_programmes_alone() {
        var after = DAY.plusMonths(6);

        assertThat(RUNNING.of(Facts.COORDINATOR, limited(Facts.NURSING.key()), SCHOOL, after))
                .containsExactly(END_PLACEMENT);
        assertThat(RUNNING.of(Facts.COORDINATOR, limited(Facts.COOKING.key()), SCHOOL, after))
                .isEmpty();
    }

    @Test
    void another_institution_is_asked_nothing() {
        assertThat(RUNNING.of(Facts.COORDINATOR, COORDINATOR, OTHER_SCHOOL, DAY.plusMonths(6)))
                .isEmpty();
    }

    @Test
    void who_may_not_settle_it_because_somebody_else_has_to_is_not_asked() {
        var gravest = Tasks.after(
                Facts.signal(Facts.signal(1), SignalCategory.S08, Facts.SUPERVISOR),
                Facts.assessed(Facts.signal(1), 4));

        assertThat(gravest.of(Facts.COORDINATOR, COORDINATOR, SCHOOL, DAY.plusDays(1)))
                .containsExactly(SIGNAL_TO_FOLLOW_UP);
        assertThat(gravest.of(Facts.PEER_COACH, COORDINATOR, SCHOOL, DAY.plusDays(1)))
                .containsExactly(SEVERITY_TO_CONFIRM, SIGNAL_TO_FOLLOW_UP);
        assertThat(gravest.of(Facts.PEER_COACH, Map.of(Role.CONFIDANT, Set.of()), SCHOOL, DAY.plusDays(1)))
                .containsExactly(SEVERITY_TO_CONFIRM);
    }

    @Test
    void aftercare_is_for_the_programme_of_its_placement_and_not_told_while_that_is_unknown() {
        var planned = new AftercarePlanned(
                new AftercareId(new UUID(2, 2)),
                HOST,
                SCHOOL,
                DAY,
                null,
                placement(1),
                List.of(AftercareTask.HOST_TALK),
                DAY.plusDays(14));
        var known = Tasks.after(Facts.planned(placement(1), DAY.plusYears(1)), planned);
        var unknown = Tasks.after(planned);

        assertThat(known.of(Facts.COORDINATOR, limited(Facts.NURSING.key()), SCHOOL, DAY))
                .containsExactly(AFTERCARE_TO_GIVE);
        assertThat(known.of(Facts.COORDINATOR, limited(Facts.COOKING.key()), SCHOOL, DAY))
                .isEmpty();
        assertThat(unknown.of(Facts.COORDINATOR, limited(Facts.NURSING.key()), SCHOOL, DAY))
                .isEmpty();
        assertThat(unknown.of(Facts.COORDINATOR, COORDINATOR, SCHOOL, DAY)).containsExactly(AFTERCARE_TO_GIVE);
    }

    @Test
    void a_role_without_tasks_has_none() {
        for (var role : List.of(Role.PEER_COACH, Role.EMPLOYER, Role.ADMINISTRATOR)) {
            assertThat(RUNNING.of(new StaffId(new UUID(9, 9).toString()), Map.of(role, Set.of()), SCHOOL, DUE))
                    .isEmpty();
        }
    }

    private static Map<Role, Set<String>> limited(String programme) {
        return Map.of(Role.COORDINATOR, Set.of(programme));
    }
}
