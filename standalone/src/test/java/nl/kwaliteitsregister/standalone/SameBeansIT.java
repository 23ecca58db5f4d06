package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.badge.BadgeService;
import nl.kwaliteitsregister.embedded.Engines;
import nl.kwaliteitsregister.embedded.Loopback;
import nl.kwaliteitsregister.portal.Portal;
import nl.kwaliteitsregister.projection.ProjectionService;
import nl.kwaliteitsregister.register.RegisterService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

@Timeout(300)
class SameBeansIT {

    private static Class<?> application(Service service) {
        return switch (service) {
            case REGISTER -> RegisterService.class;
            case PROJECTION -> ProjectionService.class;
            case BADGE -> BadgeService.class;
            case PORTAL -> Portal.class;
        };
    }

    private static String module(Service service) {
        return switch (service) {
            case REGISTER -> "register-service";
            case PROJECTION -> "projection-service";
            case BADGE -> "badge-service";
            case PORTAL -> "portal";
        };
    }

    @TempDir
    Path folder;

    @BeforeAll
    static void shareOneLog() {
        Standalone.shareOneLog(Path.of("target"));
    }

    @Test
    void a_service_has_the_same_beans_alone_and_beside_others() throws Exception {
        Map<Service, TreeSet<String>> alone = new EnumMap<>(Service.class);
        try (var engines = Engines.start(folder.resolve("alone"))) {
            for (var service : Service.values()) {
                alone.put(service, alone(service, engines));
            }
        }
        try (var running = Running.start(StandaloneProcess.unused(folder.resolve("beside")), line -> {})) {
            for (var service : Service.values()) {
                assertThat(names(running.context(service)))
                        .as(service.name())
                        .isEqualTo(ownOf(alone.getOrDefault(service, new TreeSet<>())));
            }
        }
    }

    /**
     * Without what Spring Security itself adds wherever the portal's OAuth client is on the class path: no setting leaves
     * it out, and nothing uses it.
     */
    private static TreeSet<String> names(ConfigurableApplicationContext context) {
        return ownOf(List.of(context.getBeanDefinitionNames()));
    }

    private static TreeSet<String> ownOf(Collection<String> names) {
        return names.stream()
                .filter(name -> !name.contains("OAuth2ClientConfiguration"))
                .filter(name -> !name.equals("authorizedClientManagerRegistrar"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As a process with the class path that Maven gives the service's own module. */
    private TreeSet<String> alone(Service service, Engines engines) throws Exception {
        var module = Path.of("..", module(service), "target");
        var classPath = String.join(
                ":",
                module.resolve("classes").toString(),
                Files.readString(module.resolve("alone.classpath")).strip(),
                Path.of("target", "test-classes").toString());
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                BeanNames.class.getName(),
                application(service).getName()));
        var surroundings = new Service.Surroundings(
                "http://127.0.0.1:1",
                engines.uri(),
                engines.bootstrapServers(),
                Base64.getEncoder().encodeToString(new byte[32]),
                folder.resolve("indexes"),
                new Service.Addresses(1, 1, 1, 1));
        command.addAll(List.of(surroundings.settings(Loopback.port(0))));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("bean "))
                    .map(line -> line.substring("bean ".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
