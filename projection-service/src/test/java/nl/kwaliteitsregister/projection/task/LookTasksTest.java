package nl.kwaliteitsregister.projection.task;

import static nl.kwaliteitsregister.projection.hostfile.Facts.DAY;
import static nl.kwaliteitsregister.projection.hostfile.Facts.HOST;
import static nl.kwaliteitsregister.projection.hostfile.Facts.OTHER_SCHOOL;
import static nl.kwaliteitsregister.projection.hostfile.Facts.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookMissed;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.junit.jupiter.api.Test;

/** What a rule refused or ended is looked at by a person within 10 working days on request (domain §4.7). */
class LookTasksTest {

    private static final LookId LOOK = Facts.look(1);
    private static final SecondLookAsked ASKED = Facts.lookAsked(LOOK, OTHER_SCHOOL);

    @Test
    void a_second_look_is_the_task_of_the_school_that_is_asked_by_the_day_to_look() {
        var tasks = Tasks.after(ASKED);

        var task = tasks.only(OTHER_SCHOOL);
        assertThat(task.kind()).isEqualTo(TaskKind.SECOND_LOOK_TO_GIVE);
        assertThat(task.from()).isEqualTo(DAY);
        assertThat(task.dueOn()).isEqualTo(DAY.plusDays(14));
        assertThat(task.path())
                .isEqualTo(
                        "/v1/employers/" + HOST + "/networks/" + Facts.NETWORK + "/second-looks/" + LOOK + "/outcome");
        assertThat(tasks.open(SCHOOL)).as("the school that founded the network").isEmpty();
    }

    @Test
    void it_is_for_who_may_look_whatever_their_programmes() {
        var tasks = Tasks.after(ASKED);

        for (var role : Role.values()) {
            var asked = tasks.of(Facts.COORDINATOR, Map.of(role, Set.of(Facts.NURSING.key())), OTHER_SCHOOL, DAY);
            if (role == Role.DECISION_MAKER || role == Role.QUALITY_OFFICER) {
                assertThat(asked).as(role.code()).containsExactly(TaskKind.SECOND_LOOK_TO_GIVE);
            } else {
                assertThat(asked).as(role.code()).isEmpty();
            }
        }
    }

    @Test
    void it_is_gone_when_it_was_given_and_no_other_is() {
        var other = Facts.lookAsked(Facts.look(2), OTHER_SCHOOL);
        var tasks = Tasks.after(ASKED, other, Facts.lookGiven(LOOK, OTHER_SCHOOL));

        assertThat(tasks.only(OTHER_SCHOOL).path()).contains(Facts.look(2).toString());
    }

    @Test
    void it_stays_when_nobody_looked_in_time() {
        var missed = new SecondLookMissed(LOOK, Facts.NETWORK, HOST, SCHOOL, DAY.plusDays(15));

        assertThat(Tasks.after(ASKED, missed).only(OTHER_SCHOOL).isOverdue(DAY.plusDays(15)))
                .isTrue();
    }

    @Test
    void what_was_asked_before_its_school_was_recorded_is_nobodys_task() {
        var tasks = Tasks.after(Facts.lookAsked(LOOK, null));

        assertThat(tasks.open(SCHOOL)).isEmpty();
        assertThat(tasks.open(OTHER_SCHOOL)).isEmpty();
    }

    @Test
    void its_document_is_found_by_its_name_and_lies_with_the_host() {
        var id = TaskPartId.looks(OTHER_SCHOOL, ASKED);

        assertThat(TaskPartId.of(id.toString())).isEqualTo(id);
        assertThat(id.institution()).isEqualTo(OTHER_SCHOOL);
        assertThat(id.employer()).isEqualTo(HOST);
    }
}
