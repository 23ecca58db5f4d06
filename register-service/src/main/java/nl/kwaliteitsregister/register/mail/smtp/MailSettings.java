package nl.kwaliteitsregister.register.mail.smtp;

import java.time.Duration;
import nl.kwaliteitsregister.register.mail.MailSwitch;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server, under {@code register.mail}.
 *
 * @param host empty: mail is off
 * @param username empty: the server asks for none
 * @param startTls whether the connection must be encrypted before anything is said
 * @param from sender, and address to which a server returns what it cannot deliver
 * @param every how often what waits is brought
 * @param patience how long a server may take to answer
 */
@ConfigurationProperties("register.mail")
public record MailSettings(
        String host,
        int port,
        String username,
        String password,
        boolean startTls,
        String from,
        Duration every,
        Duration patience)
        implements MailSwitch {

    public MailSettings {
        if (!host.isBlank() && !from.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("register.mail.from must be an address when register.mail.host is set");
        }
    }

    @Override
    public boolean isOn() {
        return !host.isBlank();
    }
}
