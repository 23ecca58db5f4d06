package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.DeliveryProof;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeIssued;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeSent;
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
