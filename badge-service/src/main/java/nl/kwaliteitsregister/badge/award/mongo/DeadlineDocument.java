package nl.kwaliteitsregister.badge.award.mongo;

import java.time.LocalDate;
import java.util.Optional;
import nl.kwaliteitsregister.backbone.deadline.Due;
import nl.kwaliteitsregister.backbone.deadline.DueForm;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Issue;
import nl.kwaliteitsregister.badge.award.BadgeDeadline;
import nl.kwaliteitsregister.badge.award.BadgeDeadline.ToExpire;
import nl.kwaliteitsregister.badge.award.BadgeDeadline.ToLook;
import nl.kwaliteitsregister.badge.award.BadgeDeadline.ToRemind;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a deadline is written; the names here last, those of classes may change. */
final class DeadlineDocument implements DueForm {

    private static final String KIND = "kind";
    private static final String REMIND = "to-remind";
    private static final String EXPIRE = "to-expire";
    private static final String LOOK = "to-look";

    @Override
    public Document write(Due due) {
        var deadline = (BadgeDeadline) due;
        var document = new Document("network", deadline.of().network().toString())
                .append("founder", deadline.of().founder().value())
                .append("employer", deadline.of().employer().toString());
        return switch (deadline) {
            case ToRemind one ->
                document.append(KIND, REMIND)
                        .append("badge", one.badge().toString())
                        .append("validThrough", one.validThrough().toString())
                        .append("daysBefore", one.daysBefore());
            case ToExpire one ->
                document.append(KIND, EXPIRE)
                        .append("badge", one.badge().toString())
                        .append("validThrough", one.validThrough().toString());
            case ToLook one ->
                document.append(KIND, LOOK)
                        .append("look", one.look().toString())
                        .append("lookBy", one.lookBy().toString());
        };
    }

    @Override
    public Optional<BadgeDeadline> read(Document stored) {
        var of = new Issue(
                NetworkId.of(stored.getString("network")),
                new InstitutionId(stored.getString("founder")),
                EmployerId.of(stored.getString("employer")));
        @Nullable
        BadgeDeadline deadline = switch (stored.getString(KIND)) {
            case REMIND ->
                new ToRemind(of, badge(stored), day(stored, "validThrough"), stored.getInteger("daysBefore"));
            case EXPIRE -> new ToExpire(of, badge(stored), day(stored, "validThrough"));
            case LOOK -> new ToLook(of, LookId.of(stored.getString("look")), day(stored, "lookBy"));
            default -> null;
        };
        return Optional.ofNullable(deadline);
    }

    private static BadgeId badge(Document stored) {
        return BadgeId.of(stored.getString("badge"));
    }

    private static LocalDate day(Document stored, String field) {
        return LocalDate.parse(stored.getString(field));
    }
}
