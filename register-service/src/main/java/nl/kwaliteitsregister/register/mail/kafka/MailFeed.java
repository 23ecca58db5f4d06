package nl.kwaliteitsregister.register.mail.kafka;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeSent;
import nl.kwaliteitsregister.register.mail.Mail;
import nl.kwaliteitsregister.register.mail.Mails;

/** Writes down each notice that somebody sends by mail. */
final class MailFeed implements EventHandler {

    private final Mails mails;
    private final Clock clock;

    MailFeed(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        if (recorded.event() instanceof NoticeSent sent && sent.channel() == NoticeChannel.EMAIL) {
            var contact = sent.contact();
            if (contact != null) {
                mails.add(Mail.toSend(recorded.id(), sent.ladder(), sent.notice(), contact, clock.instant()));
            }
        }
    }
}
