package nl.kwaliteitsregister.projection.task;

import static nl.kwaliteitsregister.projection.hostfile.Facts.DAY;
import static nl.kwaliteitsregister.projection.hostfile.Facts.HOST;
import static nl.kwaliteitsregister.projection.hostfile.Facts.SCHOOL;
import static nl.kwaliteitsregister.projection.task.TaskKind.AFTERCARE_TO_GIVE;
import static nl.kwaliteitsregister.projection.task.TaskKind.FINDING_TO_AGREE;
import static nl.kwaliteitsregister.projection.task.TaskKind.GUARDIANS_TO_CONSIDER;
import static nl.kwaliteitsregister.projection.task.TaskKind.OVERRIDE_TO_DECIDE;
import static nl.kwaliteitsregister.projection.task.TaskKind.SEVERITY_TO_CONFIRM;
import static nl.kwaliteitsregister.projection.task.TaskKind.SEVERITY_TO_SET;
import static nl.kwaliteitsregister.projection.task.TaskKind.SIGNAL_TO_FOLLOW_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalClosing;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercareDone;
import nl.kwaliteitsregister.contract.event.AftercareEvent.AftercarePlanned;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EstablishingProposed;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EvidenceRaised;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent.FollowedUp;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAgreed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SafetyOverrideAsked;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityConfirmed;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalClosed;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import org.junit.jupiter.api.Test;

/** The clocks of signals, aftercare and findings (domain §4.4). */
class SignalTasksTest {

    private static final SignalId SIGNAL = Facts.signal(1);
    private static final AftercareId CARE = new AftercareId(new UUID(2, 2));
    private static final IncidentId INCIDENT = new IncidentId(new UUID(3, 3));
    private static final RegisterEvent RECORDED = Facts.signal(SIGNAL, SignalCategory.S08, Facts.SUPERVISOR);

    @Test
    void somebody_says_how_serious_a_signal_is() {
        assertThat(Tasks.after(RECORDED).only(SCHOOL).kind()).isEqualTo(SEVERITY_TO_SET);
        assertThat(Tasks.after(RECORDED).only(SCHOOL).path()).isEqualTo("/v1/signals/" + SIGNAL + "/severity");
    }

    @Test
    void nothing_is_asked_about_praise_and_nothing_shows_of_a_signal_about_the_school() {
        for (var category : List.of(SignalCategory.P01, SignalCategory.S16)) {
            assertThat(Tasks.after(Facts.signal(SIGNAL, category, Facts.SUPERVISOR), Facts.assessed(SIGNAL, 4))
                            .kinds(SCHOOL))
                    .as(category.name())
                    .isEmpty();
        }
    }

    @Test
    void severity_four_is_confirmed_the_same_day_by_somebody_else() {
        var tasks = Tasks.after(RECORDED, Facts.assessed(SIGNAL, 4));
        var confirmed = new SeverityConfirmed(SIGNAL, HOST, SCHOOL, DAY.plusDays(1), new Severity(4), Facts.SUPERVISOR);

        assertThat(tasks.kinds(SCHOOL)).containsExactly(SEVERITY_TO_CONFIRM, SIGNAL_TO_FOLLOW_UP);
        assertThat(tasks.open(SCHOOL))
                .filteredOn(it -> it.task().kind() == SEVERITY_TO_CONFIRM)
                .allMatch(it -> DAY.plusDays(1).equals(it.task().dueOn()))
                .allMatch(it -> it.task().notBy().contains(Facts.COORDINATOR));
        assertThat(Tasks.after(RECORDED, Facts.assessed(SIGNAL, 4), confirmed).kinds(SCHOOL))
                .containsExactly(SIGNAL_TO_FOLLOW_UP);
    }

    @Test
    void a_signal_is_followed_up_by_a_talk_or_anything_else_that_is_done() {
        var assessed = Facts.assessed(SIGNAL, 2);
        var done = new FollowedUp(SIGNAL, HOST, SCHOOL, DAY, Facts.sealed("done"), Facts.COORDINATOR);

        assertThat(Tasks.after(RECORDED, assessed).only(SCHOOL).dueOn()).isEqualTo(DAY.plusDays(3));
        assertThat(Tasks.after(RECORDED, assessed, done).kinds(SCHOOL)).isEmpty();
        assertThat(Tasks.after(RECORDED, assessed, Facts.talked(SIGNAL, DAY, true))
                        .kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void a_closed_signal_asks_nothing() {
        var closed = new SignalClosed(SIGNAL, HOST, SCHOOL, DAY, SignalClosing.values()[0], null, Facts.COORDINATOR);

        assertThat(Tasks.after(RECORDED, closed).kinds(SCHOOL)).isEmpty();
        assertThat(Tasks.after(RECORDED, Facts.assessed(SIGNAL, 4), closed).kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void a_safety_override_is_decided_by_somebody_else_than_the_confidant() {
        var asked = new SafetyOverrideAsked(SIGNAL, HOST, SCHOOL, DAY, Facts.sealed("danger"), DAY, Facts.PEER_COACH);
        var agreed = new SafetyOverrideAgreed(SIGNAL, HOST, SCHOOL, DAY, Facts.COORDINATOR);

        assertThat(Tasks.after(RECORDED, asked).kinds(SCHOOL)).containsExactly(SEVERITY_TO_SET, OVERRIDE_TO_DECIDE);
        assertThat(Tasks.after(RECORDED, asked, agreed).kinds(SCHOOL)).containsExactly(SEVERITY_TO_SET);
    }

    @Test
    void aftercare_is_owed_until_each_part_of_it_is_done_and_guardians_are_the_confidants() {
        var planned = new AftercarePlanned(
                CARE,
                HOST,
                SCHOOL,
                DAY,
                SIGNAL,
                null,
                List.of(AftercareTask.STUDENT_SUPPORT, AftercareTask.HOST_TALK, AftercareTask.CONSIDER_GUARDIANS),
                DAY.plusDays(14));

        assertThat(Tasks.after(planned).kinds(SCHOOL)).containsExactly(AFTERCARE_TO_GIVE, GUARDIANS_TO_CONSIDER);
        assertThat(Tasks.after(planned, done(AftercareTask.STUDENT_SUPPORT), done(AftercareTask.HOST_TALK))
                        .kinds(SCHOOL))
                .containsExactly(GUARDIANS_TO_CONSIDER);
        assertThat(Tasks.after(
                                planned,
                                done(AftercareTask.STUDENT_SUPPORT),
                                done(AftercareTask.HOST_TALK),
                                done(AftercareTask.CONSIDER_GUARDIANS))
                        .kinds(SCHOOL))
                .isEmpty();
    }

    @Test
    void a_finding_waits_for_a_second_person() {
        var proposed =
                new EstablishingProposed(INCIDENT, HOST, SCHOOL, DAY, DAY, Facts.sealed("account"), Facts.COORDINATOR);
        var agreed = new EvidenceRaised(
                INCIDENT,
                HOST,
                SCHOOL,
                DAY,
                EvidenceClass.ESTABLISHED,
                EvidenceBasis.values()[0],
                null,
                Facts.sealed("account"),
                Set.of(Facts.COORDINATOR, Facts.SUPERVISOR));

        assertThat(Tasks.after(proposed).only(SCHOOL).kind()).isEqualTo(FINDING_TO_AGREE);
        assertThat(Tasks.after(proposed).only(SCHOOL).notBy()).containsExactly(Facts.COORDINATOR);
        assertThat(Tasks.after(proposed, agreed).kinds(SCHOOL)).isEmpty();
    }

    private static AftercareDone done(AftercareTask task) {
        return new AftercareDone(CARE, HOST, SCHOOL, DAY, task, Facts.sealed("outcome"), Facts.COORDINATOR);
    }
}
