package nl.kwaliteitsregister.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.kwaliteitsregister.embedded.Engines;
import nl.kwaliteitsregister.register.RegisterService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service as it runs here: by its own settings but for addresses, and without the auto-configurations that others
 * brought to the class path.
 *
 * @param database its own
 * @param foreign auto-configurations it must not see; a test compares its beans with those of the service by itself
 */
record Service(String database, Supplier<SpringApplicationBuilder> application, List<String> foreign) {

    private static final String PROVIDER =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.";

    static final Service REGISTER = new Service(
            "register",
            RegisterService::application,
            List.of(
                    PROVIDER + "OAuth2AuthorizationServerAutoConfiguration",
                    PROVIDER + "OAuth2AuthorizationServerJwtAutoConfiguration"));

    Service {
        foreign = List.copyOf(foreign);
    }

    ConfigurableApplicationContext start(int port, Options options, Engines engines) {
        var settings = new ArrayList<>(List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.main.banner-mode=off",
                "--spring.autoconfigure.exclude=" + String.join(",", foreign),
                "--spring.mongodb.uri=" + engines.uri() + "/" + database,
                "--spring.kafka.bootstrap-servers=" + engines.bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + options.issuer(),
                "--edge.bootstrap-administrators[0].issuer=" + options.issuer(),
                "--edge.bootstrap-administrators[0].subject=" + Demo.FOUNDER.name()));
        return application.get().registerShutdownHook(false).run(settings.toArray(String[]::new));
    }
}
