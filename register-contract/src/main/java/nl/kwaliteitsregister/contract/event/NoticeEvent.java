package nl.kwaliteitsregister.contract.event;

import java.time.LocalDate;
import nl.kwaliteitsregister.contract.code.DeliveryProof;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import org.jspecify.annotations.Nullable;

/** What the employer is told, and whether it arrived (domain §4.5). Never a student in it. */
public sealed interface NoticeEvent extends LadderEvent {

    NoticeId notice();

    /** It lies in the employer's account from now on. Of a hearing it names the case, else the step. */
    record NoticeIssued(
            LadderId ladder,
            LocalDate occurredOn,
            NoticeId notice,
            NoticeKind kind,
            @Nullable CaseId caseId,
            @Nullable StepId step,
            Sealed dutch,
            Sealed english)
            implements NoticeEvent {}

    /**
     * It goes out beside the account as well.
     *
     * @param contact whom the mail is for; absent for a letter
     */
    record NoticeSent(
            LadderId ladder,
            LocalDate occurredOn,
            NoticeId notice,
            NoticeChannel channel,
            @Nullable ContactId contact,
            StaffId by)
            implements NoticeEvent {}

    /** A mail server took it; 24 hours without a bounce make it delivered. */
    record NoticeAccepted(LadderId ladder, LocalDate occurredOn, NoticeId notice) implements NoticeEvent {}

    /**
     * It arrived, and the term that it brings begins.
     *
     * @param termThrough last day to answer, object or appeal; absent where it brings none
     */
    record NoticeDelivered(
            LadderId ladder,
            LocalDate occurredOn,
            NoticeId notice,
            NoticeKind kind,
            @Nullable CaseId caseId,
            @Nullable StepId step,
            DeliveryProof proof,
            @Nullable LocalDate termThrough)
            implements NoticeEvent {}

    /** It came back: a term that had begun by mail stops, and somebody finds another way. */
    record NoticeBounced(
            LadderId ladder,
            LocalDate occurredOn,
            NoticeId notice,
            NoticeKind kind,
            @Nullable CaseId caseId,
            @Nullable StepId step)
            implements NoticeEvent {}
}
