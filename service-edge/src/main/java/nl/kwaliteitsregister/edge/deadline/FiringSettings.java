package nl.kwaliteitsregister.edge.deadline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When deadlines are fired.
 *
 * @param every pause between two rounds: a day that begins is noticed so late at most
 */
@ConfigurationProperties("register.deadline")
record FiringSettings(Duration every) {

    FiringSettings {
        if (!every.isPositive()) {
            throw new IllegalArgumentException("register.deadline.every must be longer than nothing");
        }
    }
}
