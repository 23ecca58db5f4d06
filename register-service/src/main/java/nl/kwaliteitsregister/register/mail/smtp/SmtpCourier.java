package nl.kwaliteitsregister.register.mail.smtp;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import nl.kwaliteitsregister.register.mail.Courier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Hands letters to a server by SMTP (RFC 5321), one connection each; nothing about them is logged. */
final class SmtpCourier implements Courier {

    /** From here on a reply says never, below it says not now (RFC 5321 §4.2.1). */
    private static final int NEVER = 500;

    private final MailSettings settings;
    private final Session session;

    SmtpCourier(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        var patience = Long.toString(settings.patience().toMillis());
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.quitwait", "false"); // what was taken stays so, whatever comes of the good-bye
        properties.put("mail.smtp.from", settings.from());
        properties.put("mail.smtp.auth", Boolean.toString(!settings.username().isBlank()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        return properties;
    }

    @Override
    public Handing hand(Letter letter) {
        var connected = false;
        try (var transport = session.getTransport("smtp")) {
            var message = message(letter);
            transport.connect(settings.host(), settings.port(), settings.username(), settings.password());
            connected = true;
            transport.sendMessage(message, new Address[] {new InternetAddress(letter.to(), true)});
            return Handing.TAKEN;
        } catch (AddressException noAddress) {
            return Handing.REFUSED;
        } catch (AuthenticationFailedException notLetIn) {
            return Handing.NOT_TAKEN;
        } catch (SendFailedException refused) {
            return said(refused);
        } catch (MessagingException broken) {
            return connected ? Handing.UNKNOWN : Handing.NOT_TAKEN;
        }
    }

    /** What the server answered, of whichever part of the letter. */
    private static Handing said(MessagingException refused) {
        for (Exception next = refused;
                next != null;
                next = next instanceof MessagingException it ? it.getNextException() : null) {
            var code = code(next);
            if (code > 0) {
                return code >= NEVER ? Handing.REFUSED : Handing.NOT_TAKEN;
            }
        }
        return Handing.UNKNOWN;
    }

    private static int code(Exception said) {
        return switch (said) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> 0;
        };
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var message =
                new Named(session, "<" + letter.id() + "@" + settings.from().replaceAll(".*@", "") + ">");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence is answered to it
        message.setSentDate(new Date());
        return message;
    }

    /** The same id for each attempt, so that a server or reader can see that two are one. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
