package nl.kwaliteitsregister.register.deadline.firing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.register.deadline.mongo.DueDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FiringConfiguration {

    @Bean
    Rounds deadlineRounds(
            DueDays days, CommandSender sender, Clock clock, MeterRegistry meters, FiringSettings settings) {
        var firing =
                new Firing(days, (command, by) -> sender.send(command, by).changed(), clock, new FiringFigures(meters));
        return new Rounds(firing, settings.every());
    }
}
