package nl.kwaliteitsregister.register.mail.kafka;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeSent;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.mail.Mail;
import nl.kwaliteitsregister.register.mail.Mails;

/** Writes down each notice that somebody sends by mail and that still waits: the event may come once more. */
final class MailFeed implements EventHandler {

    private final Mails mails;
    private final Streams streams;
    private final Clock clock;

    MailFeed(Mails mails, Streams streams, Clock clock) {
        this.mails = mails;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        if (recorded.event() instanceof NoticeSent sent && sent.channel() == NoticeChannel.EMAIL) {
            var contact = sent.contact();
            if (contact != null && awaits(sent, contact)) {
                mails.add(Mail.toSend(recorded.id(), sent.ladder(), sent.notice(), contact, clock.instant()));
            }
        }
    }

    private boolean awaits(NoticeSent sent, ContactId contact) {
        var notice = streams.state(new LadderRules(), sent.ladder().stream())
                .notices()
                .get(sent.notice());
        return notice != null && notice.awaitsMailTo(contact);
    }
}
