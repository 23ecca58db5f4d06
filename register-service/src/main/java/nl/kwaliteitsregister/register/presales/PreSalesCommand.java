package nl.kwaliteitsregister.register.presales;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Promise;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.ladder.Official;
import org.jspecify.annotations.Nullable;

/** What people, and the register at a due time, want of the checks of one scope. */
public sealed interface PreSalesCommand extends Command {

    CheckId check();

    /**
     * What was found at the host and what follows from it.
     *
     * @param institutionSectors what the institution teaches: decides for a check for all programmes whether the
     *     knock-outs for mbo hold
     * @param wishElsewhere whether a discriminatory wish stands in the institution's checks of this host for all
     *     programmes; it counts here too
     * @param policy as it is set now
     */
    record RecordCheck(
            CheckScope scope,
            LocalDate occurredOn,
            CheckId check,
            int formVersion,
            @Nullable Route route,
            Set<EducationSector> institutionSectors,
            Map<Criterion, Answer> answers,
            List<Promise> promises,
            Outcome outcome,
            boolean wishElsewhere,
            PreSalesPolicy policy,
            StaffId by)
            implements PreSalesCommand {

        public RecordCheck {
            institutionSectors = Set.copyOf(institutionSectors);
            answers = Map.copyOf(answers);
            promises = List.copyOf(promises);
        }

        @Override
        public StreamId stream() {
            return scope.stream();
        }
    }

    /** What the person who checked decides; the rules say whether they may. */
    sealed interface Outcome {

        /** The check is to carry placements. */
        sealed interface Approval extends Outcome {}

        record Approve() implements Approval {}

        record ApproveWithConditions(List<Condition> conditions) implements Approval {

            public ApproveWithConditions {
                conditions = List.copyOf(conditions);
            }
        }

        record Defer(Sealed reason) implements Outcome {}

        record Refuse(List<RefusalReason> reasons) implements Outcome {

            public Refuse {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /** The second person agrees to a proposed refusal. */
    record AgreeRefusal(StreamId stream, CheckId check, StaffId by) implements PreSalesCommand {}

    /** The second person does not agree to a proposed refusal. */
    record DeclineRefusal(StreamId stream, CheckId check, Sealed reason, StaffId by) implements PreSalesCommand {}

    /** About a refusal that an employer contests, or may (domain §4.5). */
    sealed interface OnRefusal extends PreSalesCommand {}

    /** Somebody of the employer reads it. */
    record OpenRefusal(StreamId stream, CheckId check) implements OnRefusal {}

    record ObjectToRefusal(StreamId stream, CheckId check, Sealed grounds, StaffId by) implements OnRefusal {}

    record DecideRefusalObjection(StreamId stream, CheckId check, Verdict verdict, Sealed motivation, Official by)
            implements OnRefusal {}

    record AppealRefusal(StreamId stream, CheckId check, Sealed grounds, StaffId by) implements OnRefusal {}

    record DecideRefusalAppeal(StreamId stream, CheckId check, Verdict verdict, Sealed motivation, Official by)
            implements OnRefusal {}

    /** A talk with the host about its discriminatory wish was held. */
    record DiscussWish(
            StreamId stream, LocalDate occurredOn, CheckId check, boolean withdrawn, Sealed conversation, StaffId by)
            implements PreSalesCommand {}

    /** The second person agrees that the wish was taken back. */
    record AgreeWishWithdrawal(StreamId stream, CheckId check, StaffId by) implements PreSalesCommand {}

    /** A condition was met on that day. */
    record MeetCondition(StreamId stream, LocalDate occurredOn, CheckId check, ConditionId condition)
            implements PreSalesCommand {}

    /** The deadline of a condition has passed; sent by the register itself. */
    record MissCondition(StreamId stream, CheckId check, ConditionId condition) implements PreSalesCommand {}

    /** The term of a check has ended; sent by the register itself. */
    record ExpireCheck(StreamId stream, CheckId check) implements PreSalesCommand {}
}
