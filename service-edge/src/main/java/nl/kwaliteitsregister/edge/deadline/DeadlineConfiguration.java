package nl.kwaliteitsregister.edge.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.deadline.DueDays;
import nl.kwaliteitsregister.backbone.deadline.Firing;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fires the deadlines of a service that gives its {@code DueDays}; to be imported by it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FiringSettings.class)
public class DeadlineConfiguration {

    @Bean
    Rounds deadlineRounds(
            DueDays days, CommandSender sender, Clock clock, MeterRegistry meters, FiringSettings settings) {
        var firing = new Firing(days, (command, by) -> sender.send(command, by).changed(), clock, meters);
        return new Rounds(firing, settings.every());
    }
}
