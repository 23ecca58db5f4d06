package nl.kwaliteitsregister.projection.task;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal on its way to a decision (domain §4.5).
 *
 * @param since when it came where it is
 * @param urgent a stop that may be decided before the hearing, and was not yet
 * @param dueOn last day of what is to be done; absent where there is no term
 * @param proposer who proposes, now
 * @param hearer who hears the employer; absent before the hearing
 * @param kept who may not decide: who proposed it, and who has a tie with the host
 * @param partner who is to decide for a school of one programme; absent while nobody was named
 */
record OpenCase(
        CaseId id,
        Step level,
        Stage stage,
        LocalDate since,
        boolean urgent,
        @Nullable LocalDate dueOn,
        StaffId proposer,
        @Nullable StaffId hearer,
        Set<StaffId> kept,
        @Nullable Partner partner) {

    OpenCase {
        kept = Set.copyOf(kept);
    }

    enum Stage {
        PROPOSED,
        STATEMENT_WRITTEN,
        STATEMENT_CLEARED,
        IN_HEARING,
        ANSWERED,
        HEARD
    }

    /** Somebody of another institution. */
    record Partner(StaffId person, InstitutionId institution) {}

    static OpenCase of(StepProposed it) {
        return new OpenCase(
                it.caseId(),
                it.level(),
                Stage.PROPOSED,
                it.occurredOn(),
                it.rule() == LadderRule.URGENT,
                null,
                it.by(),
                null,
                Set.of(it.by()),
                null);
    }

    OpenCase at(Stage next, LocalDate on, @Nullable LocalDate due) {
        return new OpenCase(id, level, next, on, urgent, due, proposer, hearer, kept, partner);
    }

    OpenCase heardBy(StaffId person, LocalDate on) {
        return new OpenCase(id, level, Stage.IN_HEARING, on, urgent, null, proposer, person, kept, partner);
    }

    /** The stop came first: the hearing follows by that day. */
    OpenCase stopped(LocalDate hearBy) {
        return new OpenCase(id, level, stage, since, false, hearBy, proposer, hearer, kept, partner);
    }

    OpenCase without(StaffId tied) {
        var more = new HashSet<>(kept);
        more.add(tied);
        return new OpenCase(id, level, stage, since, urgent, dueOn, proposer, hearer, more, partner);
    }

    /** Another person carries it on; who did before stays kept out. */
    OpenCase carriedBy(StaffId person) {
        var more = new HashSet<>(kept);
        more.add(person);
        return new OpenCase(id, level, stage, since, urgent, dueOn, person, hearer, more, partner);
    }

    /** Who is named later takes the place of who was before. */
    OpenCase decidedBy(StaffId person, InstitutionId institution) {
        var named = new Partner(person, institution);
        return new OpenCase(id, level, stage, since, urgent, dueOn, proposer, hearer, kept, named);
    }

    /**
     * @param ladder its address
     * @param elsewhere address of its cases for who was named at another institution
     */
    List<Task> open(String ladder, String elsewhere) {
        var path = ladder + "/cases/" + id;
        return switch (stage) {
            case PROPOSED -> proposed(path);
            case STATEMENT_WRITTEN ->
                List.of(task(TaskKind.STATEMENT_TO_CHECK, path + "/statement-check")
                        .notBy(Set.of(proposer)));
            case STATEMENT_CLEARED -> List.of(task(TaskKind.HEARING_TO_OPEN, path + "/hearing"));
            case IN_HEARING -> List.of();
            case ANSWERED ->
                List.of(task(TaskKind.HEARING_TO_CLOSE, path + "/hearing/closing")
                        .of(hearer));
            case HEARD -> List.of(heard(path, elsewhere));
        };
    }

    /** Where who was named has a tie with the host, somebody else is to be named at the school. */
    private Task heard(String path, String elsewhere) {
        return partner == null || kept.contains(partner.person())
                ? task(TaskKind.STEP_TO_DECIDE, path + "/decision").notBy(kept)
                : task(TaskKind.STEP_TO_DECIDE_AS_PARTNER, elsewhere + "/" + id + "/decision")
                        .of(partner.person())
                        .at(partner.institution());
    }

    private List<Task> proposed(String path) {
        if (!level.needsHearing()) {
            return List.of(task(TaskKind.WARNING_TO_DECIDE, path + "/decision").notBy(kept));
        }
        var statement = task(TaskKind.STATEMENT_TO_WRITE, path + "/statement").of(proposer);
        return urgent
                ? List.of(
                        statement,
                        task(TaskKind.STEP_TO_DECIDE, path + "/decision").notBy(kept))
                : List.of(statement);
    }

    private Task task(TaskKind kind, String path) {
        return Task.of(kind, since, dueOn, path);
    }
}
