package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.jspecify.annotations.Nullable;

/** How a notice goes out and arrives. */
public sealed interface NoticeCommand extends LadderCommand {

    NoticeId notice();

    /** @param contact whom a mail is for; absent for a letter */
    record SendNotice(
            LadderId ladder,
            NoticeId notice,
            NoticeChannel channel,
            @Nullable ContactId contact,
            StaffId by) implements NoticeCommand {}

    /** A mail server took it; sent by the register itself. */
    record AcceptNotice(LadderId ladder, NoticeId notice) implements NoticeCommand {}

    /**
     * It came back; sent by the register itself, or by who found the letter returned.
     *
     * @param contact whose mail failed; absent: what went out last
     */
    record BounceNotice(
            LadderId ladder, NoticeId notice, @Nullable ContactId contact) implements NoticeCommand {}

    /** Sent by the register itself when 24 hours brought no bounce. */
    record TakeNoticeAsDelivered(LadderId ladder, NoticeId notice) implements NoticeCommand {}

    /** Somebody of the employer opens it in the account. */
    record OpenNotice(LadderId ladder, NoticeId notice) implements NoticeCommand {}

    /** @param code as it stands on the letter */
    record RecordLetter(LadderId ladder, NoticeId notice, String code, LocalDate deliveredOn)
            implements NoticeCommand {}
}
