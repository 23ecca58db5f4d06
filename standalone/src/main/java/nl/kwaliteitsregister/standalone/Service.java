package nl.kwaliteitsregister.standalone;

import java.nio.file.Path;
import java.util.function.Supplier;
import nl.kwaliteitsregister.badge.BadgeService;
import nl.kwaliteitsregister.portal.Portal;
import nl.kwaliteitsregister.projection.ProjectionService;
import nl.kwaliteitsregister.register.RegisterService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service as it runs here: by its own settings but for addresses. What it must not see on the common class path it
 * excludes in its own settings; a test compares its beans with those of the service run by itself.
 */
enum Service {
    REGISTER(RegisterService::application),
    PROJECTION(ProjectionService::application),
    BADGE(BadgeService::application),
    /** The one that people open: it passes the sign-in on. */
    PORTAL(Portal::application);

    private final Supplier<SpringApplicationBuilder> application;

    Service(Supplier<SpringApplicationBuilder> application) {
        this.application = application;
    }

    /** Ports on this machine. */
    record Addresses(int register, int projection, int badge, int provider) {}

    /**
     * Where a service finds what is outside it.
     *
     * @param masterKey of sealing, in base64
     * @param indexes folder of the indexes that services keep beside the store
     */
    record Surroundings(
            String issuer, String mongo, String kafka, String masterKey, Path indexes, Addresses addresses) {

        String[] settings(int port) {
            return new String[] {
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.main.banner-mode=off",
                "--spring.mongodb.uri=" + mongo,
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
                "--projection.search.folder=" + indexes.resolve("hosts"),
                "--edge.bootstrap-administrators[0].issuer=" + issuer,
                "--edge.bootstrap-administrators[0].subject=" + Demo.FOUNDER.name(),
                "--register.sealing.master-keys[0].id=standalone",
                "--register.sealing.master-keys[0].base64=" + masterKey,
                "--portal.issuer=" + issuer,
                "--portal.register-service=http://127.0.0.1:" + addresses.register(),
                "--portal.projection-service=http://127.0.0.1:" + addresses.projection(),
                "--portal.badge-service=http://127.0.0.1:" + addresses.badge(),
                "--portal.provider-behind=http://127.0.0.1:" + addresses.provider(),
                "--server.servlet.session.cookie.secure=false"
            };
        }
    }

    ConfigurableApplicationContext start(int port, Surroundings surroundings) {
        return application.get().registerShutdownHook(false).run(surroundings.settings(port));
    }
}
