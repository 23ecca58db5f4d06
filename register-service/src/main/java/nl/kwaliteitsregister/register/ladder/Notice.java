package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.DeliveryProof;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeIssued;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeSent;
import nl.kwaliteitsregister.contract.id.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * One notice and whether it arrived.
 *
 * @param sent how it last went out beside the account; absent when it did not
 * @param acceptedOn day on which a mail server took it; absent when none did, or when it came back
 * @param delivered what shows that it arrived; absent while nothing does
 * @param returned it came back, and did not go out again since
 */
public record Notice(
        NoticeIssued issued,
        @Nullable NoticeSent sent,
        @Nullable LocalDate acceptedOn,
        @Nullable DeliveryProof delivered,
        boolean returned) {

    private static final int CODE_LENGTH = 8;

    /** Stands on the letter; who records its delivery names it. */
    public String letterCode() {
        return issued.notice().toString().substring(0, CODE_LENGTH);
    }

    boolean wentBy(NoticeChannel channel) {
        return sent != null && sent.channel() == channel;
    }

    /** Whether a mail to this contact is how it last went out. */
    boolean wentByMailTo(ContactId contact) {
        return sent != null && sent.channel() == NoticeChannel.EMAIL && contact.equals(sent.contact());
    }

    /** Whether a mail to this contact is still to be taken by a server. */
    public boolean awaitsMailTo(ContactId contact) {
        return wentByMailTo(contact) && acceptedOn == null && delivered == null;
    }

    Notice with(NoticeSent out) {
        return new Notice(issued, out, null, delivered, false);
    }

    Notice accepted(LocalDate day) {
        return new Notice(issued, sent, day, delivered, returned);
    }

    Notice delivered(DeliveryProof proof) {
        return new Notice(issued, sent, acceptedOn, proof, false);
    }

    Notice bounced() {
        return new Notice(issued, null, null, delivered == DeliveryProof.ACCEPTED ? null : delivered, true);
    }
}
