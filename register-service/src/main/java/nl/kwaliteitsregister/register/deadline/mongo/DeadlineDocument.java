package nl.kwaliteitsregister.register.deadline.mongo;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.deadline.Due;
import nl.kwaliteitsregister.backbone.deadline.DueForm;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.CheckInId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.deadline.Deadline;
import nl.kwaliteitsregister.register.deadline.Deadline.CheckInToHold;
import nl.kwaliteitsregister.register.deadline.Deadline.CheckToExpire;
import nl.kwaliteitsregister.register.deadline.Deadline.ConditionToMeet;
import nl.kwaliteitsregister.register.deadline.Deadline.SeverityToConfirm;
import nl.kwaliteitsregister.register.deadline.Deadline.SignalToFollowUp;
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
            default -> null;
        };
        return Optional.ofNullable(deadline);
    }

    private static LocalDate day(Document stored, String field) {
        return LocalDate.parse(stored.getString(field));
    }
}
