package nl.kwaliteitsregister.register;

import nl.kwaliteitsregister.backbone.kafka.TopicMaker;
import nl.kwaliteitsregister.edge.EdgeConfiguration;
import nl.kwaliteitsregister.edge.command.CommandConfiguration;
import nl.kwaliteitsregister.edge.command.ServiceTopics;
import nl.kwaliteitsregister.edge.deadline.DeadlineConfiguration;
import nl.kwaliteitsregister.edge.description.ApiDescription;
import nl.kwaliteitsregister.edge.upkeep.UpkeepConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Starts the register service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({
    EdgeConfiguration.class,
    CommandConfiguration.class,
    DeadlineConfiguration.class,
    UpkeepConfiguration.class,
    ApiDescription.class
})
public class RegisterService {

    /**
     * The service, to be run by itself or beside others in one JVM. Its settings lie in the class path's folder
     * {@code register-service}; a file {@code config/register-service.properties} beside it overrules them.
     */
    public static SpringApplicationBuilder application() {
        System.setProperty("axoniq.update-checker.disabled", "true"); // it calls home before any setting is read
        return new SpringApplicationBuilder(RegisterService.class)
                .properties(
                        "spring.config.name=register-service",
                        "spring.config.additional-location=optional:classpath:/register-service/");
    }

    @Bean
    ServiceTopics serviceTopics() {
        return TopicMaker::register;
    }

    public static void main(String[] arguments) {
        application().run(arguments);
    }
}
