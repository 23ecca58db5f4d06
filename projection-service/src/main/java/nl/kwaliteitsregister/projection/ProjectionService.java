package nl.kwaliteitsregister.projection;

import nl.kwaliteitsregister.edge.EdgeConfiguration;
import nl.kwaliteitsregister.edge.description.ApiDescription;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** Starts the projection service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({EdgeConfiguration.class, ApiDescription.class})
public class ProjectionService {

    /**
     * The service, to be run by itself or beside others in one JVM. Its settings lie in the class path's folder
     * {@code projection-service}; a file {@code config/projection-service.properties} beside it overrules them.
     */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(ProjectionService.class)
                .properties(
                        "spring.config.name=projection-service",
                        "spring.config.additional-location=optional:classpath:/projection-service/");
    }

    public static void main(String[] arguments) {
        application().run(arguments);
    }
}
