package nl.kwaliteitsregister.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PromiseId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Pre-sales checks (voortoets) of one institution at one host for one programme, or for all (domain §4.1). They share
 * a stream, so that "the valid check" and "refused twice in a row" are read from one place.
 */
public sealed interface PreSalesEvent extends RegisterEvent {

    EmployerId employer();

    /** The programme the check is for; absent: for all programmes of the institution. */
    @Nullable
    Programme programme();

    CheckId check();

    @JsonIgnore
    @Override
    default EmployerId about() {
        return employer();
    }

    @JsonIgnore
    @Override
    default StreamId stream() {
        return streamOf(institution(), employer(), programme());
    }

    static StreamId streamOf(InstitutionId institution, EmployerId employer, @Nullable Programme programme) {
        return new StreamId(
                "presales", institution + "." + employer + "." + (programme == null ? "all" : programme.key()));
    }

    /** What was found; the outcome follows as an event of its own. It replaces the check before it. */
    record CheckRecorded(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            int formVersion,
            @Nullable Route route,
            Map<Criterion, Answer> answers,
            List<Promise> promises,
            StaffId by)
            implements PreSalesEvent {

        public CheckRecorded {
            answers = Map.copyOf(answers);
            promises = List.copyOf(promises);
        }
    }

    /** PS22: something the host said it will do, testable later. */
    record Promise(PromiseId promise, Sealed text) {}

    /**
     * The check can carry placements through {@code validThrough}.
     *
     * @param validityMonths the policy behind that day, as it was
     */
    record CheckApproved(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            LocalDate validThrough,
            int validityMonths)
            implements PreSalesEvent {}

    /**
     * As approved, with points to mend before a deadline.
     *
     * @param validityMonths the policy behind {@code validThrough}, as it was
     */
    record CheckApprovedWithConditions(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            LocalDate validThrough,
            int validityMonths,
            List<Condition> conditions)
            implements PreSalesEvent {

        public CheckApprovedWithConditions {
            conditions = List.copyOf(conditions);
        }
    }

    /** What must be mended, and by when at the latest. */
    record Condition(ConditionId condition, @Nullable Criterion criterion, Sealed text, LocalDate dueOn) {}

    record CheckDeferred(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            Sealed reason)
            implements PreSalesEvent {}

    /** A third or later refusal in a row: it takes a second person (domain §4.1). */
    record RefusalProposed(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            List<RefusalReason> reasons,
            StaffId by)
            implements PreSalesEvent {

        public RefusalProposed {
            reasons = List.copyOf(reasons);
        }
    }

    /** No warning, never shared or counted; it says what to mend. */
    record CheckRefused(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            List<RefusalReason> reasons,
            @Nullable StaffId secondPerson)
            implements PreSalesEvent {

        public CheckRefused {
            reasons = List.copyOf(reasons);
        }
    }

    /** A criterion that was not met and what the employer can do about it. */
    record RefusalReason(Criterion criterion, Sealed whatToMend) {}

    /** The second person did not agree to a third refusal: the check stands deferred. */
    record RefusalNotAgreed(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            StaffId secondPerson,
            Sealed reason)
            implements PreSalesEvent {}

    /**
     * The employer read the refusal, or what was decided on its objection.
     *
     * @param termThrough last day to object, or to appeal
     */
    record RefusalOpened(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            LocalDate termThrough)
            implements PreSalesEvent {}

    /** The refusal is disputed. @param decideBy last day to decide on the objection */
    record RefusalObjected(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            Sealed grounds,
            LocalDate decideBy,
            StaffId by)
            implements PreSalesEvent {}

    /** Somebody new decided; annulled, the check stands deferred and the refusal never counted. */
    record RefusalObjectionDecided(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            Verdict verdict,
            Sealed motivation,
            StaffId by)
            implements PreSalesEvent {}

    /** The refusal is disputed again. */
    record RefusalAppealed(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            Sealed grounds,
            StaffId by)
            implements PreSalesEvent {}

    /** The appeal committee decided, within the school for good; annulled, the check stands deferred. */
    record RefusalAppealDecided(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            Verdict verdict,
            Sealed motivation,
            StaffId by)
            implements PreSalesEvent {}

    /** A talk with the host about its discriminatory wish (PS13), and whether it took the wish back. */
    record WishDiscussed(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            boolean withdrawn,
            Sealed conversation,
            StaffId by)
            implements PreSalesEvent {}

    /** A second person agreed that the wish was taken back: PS13 no longer counts as failed. */
    record WishWithdrawalAgreed(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            StaffId secondPerson)
            implements PreSalesEvent {}

    record ConditionMet(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            ConditionId condition)
            implements PreSalesEvent {}

    /** The deadline passed: a task for people, the check stays as it is until they decide. */
    record ConditionMissed(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check,
            ConditionId condition)
            implements PreSalesEvent {}

    /** The term ended; {@code occurredOn} is the first day without a valid check. */
    record CheckExpired(
            EmployerId employer,
            InstitutionId institution,
            LocalDate occurredOn,
            @Nullable Programme programme,
            CheckId check)
            implements PreSalesEvent {}
}
