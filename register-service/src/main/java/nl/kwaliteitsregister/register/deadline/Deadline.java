package nl.kwaliteitsregister.register.deadline;

import java.time.LocalDate;
import nl.kwaliteitsregister.backbone.deadline.Due;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CloseHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.LapseProposal;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.TakeNoticeAsDelivered;
import nl.kwaliteitsregister.register.ladder.StepCommand.EndStep;
import nl.kwaliteitsregister.register.ladder.StepCommand.MissStepReview;
import nl.kwaliteitsregister.register.placement.PlacementCommand.MissCheckIn;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ExpireCheck;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MissCondition;
import nl.kwaliteitsregister.register.reentry.ReentryCommand.LapseMatch;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissConfirmation;
import nl.kwaliteitsregister.register.signal.SignalCommand.MissFollowUp;

/** What the register asks of itself when a day came. */
public sealed interface Deadline extends Due {

    /** A check-in is to be held before that day (domain §4.2). */
    record CheckInToHold(PlacementId placement, InstitutionId institution, CheckInId checkIn, LocalDate due)
            implements Deadline {

        @Override
        public Command command() {
            return new MissCheckIn(placement, institution, checkIn);
        }
    }

    /** A check is valid until the day before (domain §4.1). */
    record CheckToExpire(StreamId checks, CheckId check, LocalDate due) implements Deadline {

        @Override
        public Command command() {
            return new ExpireCheck(checks, check);
        }
    }

    /** A condition is to be met before that day (domain §4.1). */
    record ConditionToMeet(StreamId checks, CheckId check, ConditionId condition, LocalDate due) implements Deadline {

        @Override
        public Command command() {
            return new MissCondition(checks, check, condition);
        }
    }

    /** Severity 4 is to be confirmed the same day (domain §4.4). */
    record SeverityToConfirm(SignalId signal, InstitutionId institution, LocalDate assessedOn) implements Deadline {

        @Override
        public LocalDate due() {
            return assessedOn.plusDays(1);
        }

        @Override
        public Command command() {
            return new MissConfirmation(signal, institution, assessedOn);
        }
    }

    /** A signal is to be followed up by that day, the last one in time (domain §4.4). */
    record SignalToFollowUp(SignalId signal, InstitutionId institution, LocalDate followUpBy) implements Deadline {

        @Override
        public LocalDate due() {
            return followUpBy.plusDays(1);
        }

        @Override
        public Command command() {
            return new MissFollowUp(signal, institution, followUpBy);
        }
    }

    /** A step ends with its last day, the day before (domain §4.5). */
    record StepToEnd(LadderId ladder, StepId step, LocalDate due) implements Deadline {

        @Override
        public Command command() {
            return new EndStep(ladder, step);
        }
    }

    /** A review of a step can be held until the day before (domain §4.5). */
    record StepReviewToHold(LadderId ladder, StepId step, LocalDate due) implements Deadline {

        @Override
        public Command command() {
            return new MissStepReview(ladder, step);
        }
    }

    /** An employer can answer until the day before (domain §4.5). */
    record HearingToAnswer(LadderId ladder, CaseId caseId, LocalDate due) implements Deadline {

        @Override
        public Command command() {
            return new CloseHearing(ladder, caseId, null);
        }
    }

    /** A case is to be decided, or after an urgent stop to be heard, until the day before (domain §4.5). */
    record CaseToGoOn(LadderId ladder, CaseId caseId, LocalDate due) implements Deadline {

        @Override
        public Command command() {
            return new LapseProposal(ladder, caseId);
        }
    }

    /** A mail that came back would have done so before that day (domain §4.5). */
    record MailToArrive(LadderId ladder, NoticeId notice, LocalDate due) implements Deadline {

        @Override
        public Command command() {
            return new TakeNoticeAsDelivered(ladder, notice);
        }
    }

    /** A likely match is to be settled before that day (domain §3). */
    record MatchToSettle(InstitutionId institution, EmployerId employer, EmployerId known, LocalDate due)
            implements Deadline {

        @Override
        public Command command() {
            return new LapseMatch(institution, employer, known);
        }
    }
}
