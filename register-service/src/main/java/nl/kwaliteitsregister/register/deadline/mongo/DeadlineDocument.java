package nl.kwaliteitsregister.register.deadline.mongo;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.deadline.Due;
import nl.kwaliteitsregister.backbone.deadline.DueForm;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.deadline.Deadline;
import nl.kwaliteitsregister.register.deadline.Deadline.CaseToGoOn;
import nl.kwaliteitsregister.register.deadline.Deadline.CheckInToHold;
import nl.kwaliteitsregister.register.deadline.Deadline.CheckToExpire;
import nl.kwaliteitsregister.register.deadline.Deadline.ConditionToMeet;
import nl.kwaliteitsregister.register.deadline.Deadline.HearingToAnswer;
import nl.kwaliteitsregister.register.deadline.Deadline.MailToArrive;
import nl.kwaliteitsregister.register.deadline.Deadline.MatchToSettle;
import nl.kwaliteitsregister.register.deadline.Deadline.SeverityToConfirm;
import nl.kwaliteitsregister.register.deadline.Deadline.SignalToFollowUp;
import nl.kwaliteitsregister.register.deadline.Deadline.StepReviewToHold;
import nl.kwaliteitsregister.register.deadline.Deadline.StepToEnd;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a deadline is written; the names here last, those of classes may change. */
public final class DeadlineDocument implements DueForm {

    private static final String KIND = "kind";
    private static final String CHECK_IN = "check-in-to-hold";
    private static final String CHECK = "check-to-expire";
    private static final String CONDITION = "condition-to-meet";
    private static final String SEVERITY = "severity-to-confirm";
    private static final String FOLLOW_UP = "signal-to-follow-up";

    private static final String STEP = "step-to-end";
    private static final String REVIEW = "step-review-to-hold";
    private static final String HEARING = "hearing-to-answer";
    private static final String CASE = "case-to-go-on";
    private static final String MAIL = "mail-to-arrive";
    private static final String MATCH = "match-to-settle";

    @Override
    public Document write(Due due) {
        return switch ((Deadline) due) {
            case CheckInToHold one ->
                new Document(KIND, CHECK_IN)
                        .append("placement", one.placement().toString())
                        .append("institution", one.institution().toString())
                        .append("checkIn", one.checkIn().toString())
                        .append("due", one.due().toString());
            case CheckToExpire one ->
                new Document(KIND, CHECK)
                        .append("checks", one.checks().toString())
                        .append("check", one.check().toString())
                        .append("due", one.due().toString());
            case ConditionToMeet one ->
                new Document(KIND, CONDITION)
                        .append("checks", one.checks().toString())
                        .append("check", one.check().toString())
                        .append("condition", one.condition().toString())
                        .append("due", one.due().toString());
            case SeverityToConfirm one ->
                new Document(KIND, SEVERITY)
                        .append("signal", one.signal().toString())
                        .append("institution", one.institution().toString())
                        .append("assessedOn", one.assessedOn().toString());
            case SignalToFollowUp one ->
                new Document(KIND, FOLLOW_UP)
                        .append("signal", one.signal().toString())
                        .append("institution", one.institution().toString())
                        .append("followUpBy", one.followUpBy().toString());
            case StepToEnd one ->
                ofLadder(STEP, one.ladder(), one.due())
                        .append("step", one.step().toString());
            case StepReviewToHold one ->
                ofLadder(REVIEW, one.ladder(), one.due())
                        .append("step", one.step().toString());
            case HearingToAnswer one ->
                ofLadder(HEARING, one.ladder(), one.due())
                        .append("case", one.caseId().toString());
            case CaseToGoOn one ->
                ofLadder(CASE, one.ladder(), one.due())
                        .append("case", one.caseId().toString());
            case MailToArrive one ->
                ofLadder(MAIL, one.ladder(), one.due())
                        .append("notice", one.notice().toString());
            case MatchToSettle one ->
                new Document(KIND, MATCH)
                        .append("institution", one.institution().toString())
                        .append("employer", one.employer().toString())
                        .append("known", one.known().toString())
                        .append("due", one.due().toString());
        };
    }

    @Override
    public Optional<Deadline> read(Document stored) {
        @Nullable
        Deadline deadline = switch (stored.getString(KIND)) {
            case CHECK_IN ->
                new CheckInToHold(
                        PlacementId.of(stored.getString("placement")),
                        new InstitutionId(stored.getString("institution")),
                        CheckInId.of(stored.getString("checkIn")),
                        day(stored, "due"));
            case CHECK ->
                new CheckToExpire(
                        StreamId.of(stored.getString("checks")),
                        CheckId.of(stored.getString("check")),
                        day(stored, "due"));
            case CONDITION ->
                new ConditionToMeet(
                        StreamId.of(stored.getString("checks")),
                        CheckId.of(stored.getString("check")),
                        ConditionId.of(stored.getString("condition")),
                        day(stored, "due"));
            case SEVERITY ->
                new SeverityToConfirm(
                        SignalId.of(stored.getString("signal")),
                        new InstitutionId(stored.getString("institution")),
                        day(stored, "assessedOn"));
            case FOLLOW_UP ->
                new SignalToFollowUp(
                        SignalId.of(stored.getString("signal")),
                        new InstitutionId(stored.getString("institution")),
                        day(stored, "followUpBy"));
            case STEP -> new StepToEnd(ladder(stored), StepId.of(stored.getString("step")), day(stored, "due"));
            case REVIEW ->
                new StepReviewToHold(ladder(stored), StepId.of(stored.getString("step")), day(stored, "due"));
            case HEARING ->
                new HearingToAnswer(ladder(stored), CaseId.of(stored.getString("case")), day(stored, "due"));
            case CASE -> new CaseToGoOn(ladder(stored), CaseId.of(stored.getString("case")), day(stored, "due"));
            case MAIL -> new MailToArrive(ladder(stored), NoticeId.of(stored.getString("notice")), day(stored, "due"));
            case MATCH ->
                new MatchToSettle(
                        new InstitutionId(stored.getString("institution")),
                        EmployerId.of(stored.getString("employer")),
                        EmployerId.of(stored.getString("known")),
                        day(stored, "due"));
            default -> null;
        };
        return Optional.ofNullable(deadline);
    }

    private static LocalDate day(Document stored, String field) {
        return LocalDate.parse(stored.getString(field));
    }

    private static Document ofLadder(String kind, LadderId ladder, LocalDate due) {
        var document = new Document(KIND, kind)
                .append("institution", ladder.institution().toString())
                .append("employer", ladder.employer().toString())
                .append("due", due.toString());
        var company = ladder.company();
        return company == null ? document : document.append("company", company.toString());
    }

    private static LadderId ladder(Document stored) {
        var institution = new InstitutionId(stored.getString("institution"));
        var company = stored.getString("company");
        return company == null
                ? LadderId.ofHost(institution, EmployerId.of(stored.getString("employer")))
                : LadderId.ofCompany(institution, new KvkNumber(company));
    }
}
