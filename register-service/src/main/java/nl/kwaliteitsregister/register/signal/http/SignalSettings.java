package nl.kwaliteitsregister.register.signal.http;

import nl.kwaliteitsregister.register.signal.FollowUp;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Policy of signals, under {@code register.signal}.
 *
 * @param followUpSeverity3 working days in which severity 3 is followed up
 * @param followUpSeverity2 working days in which severity 2 is followed up
 */
@ConfigurationProperties("register.signal")
record SignalSettings(int followUpSeverity3, int followUpSeverity2) {

    FollowUp followUp() {
        return new FollowUp(followUpSeverity3, followUpSeverity2);
    }
}
