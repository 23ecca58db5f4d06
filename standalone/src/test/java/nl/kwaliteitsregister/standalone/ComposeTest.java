package nl.kwaliteitsregister.standalone;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.standalone.Compose.Container;
import nl.kwaliteitsregister.standalone.backup.BackupProgram;
import org.junit.jupiter.api.Test;

/** What can be known of the compose file without a Docker engine. */
class ComposeTest {

    /** A name without a host before it, and a version that says at least which minor one. */
    private static final Pattern PINNED = Pattern.compile("([a-z]+/)?[a-z-]+:[0-9]+\\.[0-9]+[0-9A-Za-z._-]*");

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)}");

    private static final Set<String> STATELESS = Set.of("register-service", "badge-service", "portal");

    private final Compose compose = Compose.read();

    @Test
    void checks_the_health_of_every_service_and_restarts_it() {
        assertThat(compose.running()).allSatisfy(service -> {
            assertThat(service.healthCheck()).as(service.name()).containsKeys("test", "interval", "timeout", "retries");
            assertThat(service.says().get("restart")).as(service.name()).isEqualTo("unless-stopped");
        });
    }

    @Test
    void pins_every_image_by_a_tag_and_names_no_host() {
        var images = Stream.concat(
                compose.services().values().stream().map(Container::image),
                matches("(?m)^FROM (\\S+)", Compose.textOf(Compose.ROOT.resolve("Dockerfile"))).stream());

        assertThat(images).isNotEmpty().allMatch(PINNED.asMatchPredicate());
    }

    @Test
    void pins_every_version_of_maven() throws IOException {
        try (var folders = Files.list(Compose.ROOT)) {
            var poms = folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList();
            assertThat(poms)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(pom -> assertThat(unpinned(Compose.textOf(pom)))
                            .as(pom.toString())
                            .isEmpty());
        }
        assertThat(unpinned(Compose.textOf(Compose.ROOT.resolve("pom.xml")))).isEmpty();
        assertThat(unpinned("<artifactId>a</artifactId><version>[1,)</version>"))
                .hasSize(1);
    }

    /** Versions of what is downloaded; ranges of the JDK and of Maven itself are demands. */
    private static List<String> unpinned(String pom) {
        return matches("</artifactId>\\s*<version>([^<]*)</version>", pom).stream()
                .filter(not(version -> version.matches("[0-9][0-9A-Za-z.-]*|\\$\\{[a-z0-9.-]+}")))
                .toList();
    }

    @Test
    void runs_every_service_twice_under_names_of_their_own() {
        var instances = ours().filter(service -> !service.module().equals("portal"))
                .collect(Collectors.groupingBy(Container::module));

        assertThat(instances.keySet())
                .isEqualTo(Stream.of(Service.values())
                        .filter(service -> service != Service.PORTAL)
                        .map(service -> service.name().toLowerCase(Locale.ROOT) + "-service")
                        .collect(Collectors.toSet()));
        assertThat(instances.values())
                .allSatisfy(pair -> assertThat(pair)
                        .hasSize(2)
                        .allSatisfy(one ->
                                assertThat(one.environment().get("INSTANCE")).isEqualTo(one.name())));
    }

    /** Its sessions are its own. */
    @Test
    void runs_one_portal_that_finds_any_instance_of_a_service() {
        var portals =
                ours().filter(service -> service.module().equals("portal")).toList();

        assertThat(portals).hasSize(1);
        assertThat(portals.getFirst().environment().entrySet())
                .filteredOn(variable -> variable.getKey().endsWith("_URL"))
                .hasSizeGreaterThan(1)
                .allSatisfy(variable -> {
                    var address = URI.create(variable.getValue().toString());
                    var answering = ours().filter(service -> service.aliases().contains(address.getHost()))
                            .toList();
                    assertThat(answering)
                            .as(variable.getKey())
                            .hasSize(2)
                            .allSatisfy(service ->
                                    assertThat(portOf(service)).isEqualTo(String.valueOf(address.getPort())));
                });
        var published = portals.getFirst().list("ports").getFirst().split(":")[1];
        assertThat(Compose.textOf(Compose.ROOT.resolve("compose/keycloak-realm.json")))
                .as("the address that the provider sends people back to")
                .contains("http://localhost:" + published + "/login/oauth2/code/portal");
    }

    @Test
    void has_a_tool_that_backs_up_the_store_of_the_services() {
        var tool = Objects.requireNonNull(compose.services().get("backup"));

        assertThat(tool.isTool()).isTrue();
        assertThat(tool.environment().get("MONGODB_URI"))
                .isEqualTo(Objects.requireNonNull(compose.services().get("register-1"))
                        .environment()
                        .get("MONGODB_URI"));
        assertThat(tool.mainClass()).isEqualTo(BackupProgram.class.getName());
    }

    @Test
    void names_main_classes_that_are_there() {
        assertThat(ours())
                .allSatisfy(service -> assertThat(
                                Class.forName(service.mainClass()).getMethod("main", String[].class))
                        .isNotNull());
    }

    @Test
    void sets_nothing_that_a_service_does_not_know() {
        assertThat(ours())
                .allSatisfy(service -> assertThat(known(settings(service)))
                        .as(service.name())
                        .containsAll(service.environment().keySet()));
    }

    /** Variables that a settings file names, and those by which Spring sets a property directly. */
    private static Set<String> known(String settings) {
        var known = new TreeSet<>(matches("\\$\\{([A-Z_0-9]+)", settings));
        matches("(?m)^#?([a-z][a-z0-9.\\[\\]-]+)=", settings)
                .forEach(property -> known.add(property.replace("-", "")
                        .replaceAll("[.\\[]", "_")
                        .replace("]", "")
                        .toUpperCase(Locale.ROOT)));
        return known;
    }

    @Test
    void publishes_and_checks_the_port_that_the_service_listens_on() {
        assertThat(ours()).allSatisfy(service -> {
            var port = portOf(service);
            assertThat(service.list("ports")).as(service.name()).allMatch(published -> published.endsWith(":" + port));
            assertThat(String.valueOf(service.healthCheck().get("test")))
                    .contains("/127.0.0.1/" + port, "/actuator/health/readiness");
        });
    }

    @Test
    void publishes_no_port_twice_and_only_to_this_machine() {
        var published = compose.services().values().stream()
                .flatMap(service -> service.list("ports").stream())
                .toList();

        assertThat(published).allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(published.stream().map(port -> port.split(":")[1])).doesNotHaveDuplicates();
    }

    @Test
    void starts_services_after_healthy_engines_and_ends_in_no_circle() {
        var all = compose.services();

        assertThat(ours())
                .allSatisfy(service -> assertThat(service.dependsOn().keySet())
                        .contains("mongo-1", "mongo-2", "mongo-3", "kafka-1", "kafka-2", "kafka-3", "keycloak"));
        assertThat(all.values())
                .allSatisfy(service ->
                        assertThat(all.keySet()).containsAll(service.dependsOn().keySet()));
        assertThat(ours())
                .allSatisfy(service -> assertThat(service.dependsOn().values())
                        .allMatch(how -> how.toString().contains("service_healthy")));
        assertThat(all.keySet()).allSatisfy(name -> assertThat(before(name)).doesNotContain(name));
    }

    private Set<String> before(String name) {
        var before = new TreeSet<String>();
        var next = new ArrayDeque<>(
                Objects.requireNonNull(compose.services().get(name)).dependsOn().keySet());
        while (!next.isEmpty()) {
            var one = next.pop();
            if (before.add(one)) {
                next.addAll(Objects.requireNonNull(compose.services().get(one))
                        .dependsOn()
                        .keySet());
            }
        }
        return before;
    }

    @Test
    void keeps_what_engines_store_in_volumes_of_their_own() {
        var mounted = compose.services().values().stream()
                .flatMap(service -> service.list("volumes").stream())
                .filter(volume -> !volume.startsWith("./"))
                .map(volume -> volume.split(":")[0])
                .toList();

        assertThat(mounted).doesNotHaveDuplicates();
        assertThat(compose.volumes().keySet()).containsExactlyInAnyOrderElementsOf(mounted);
        assertThat(compose.running())
                .filteredOn(service -> !STATELESS.contains(service.module()))
                .allSatisfy(service ->
                        assertThat(service.list("volumes")).as(service.name()).isNotEmpty());
    }

    @Test
    void has_every_secret_in_the_example_and_none_in_the_file() throws IOException {
        var example = new Properties();
        try (var reader = Files.newBufferedReader(Compose.ROOT.resolve(".env.example"))) {
            example.load(reader);
        }
        var used = VARIABLE.matcher(compose.text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(used).isEqualTo(example.stringPropertyNames());
        assertThat(compose.text()).doesNotContainPattern("(PASSWORD|KEY|SECRET)[A-Z_]*: *[\"']?[^$\\s\"']");
    }

    private Stream<Container> ours() {
        return compose.running().filter(service -> !service.module().isEmpty());
    }

    private static String portOf(Container service) {
        return matches("(?m)^server.port=\\$\\{[A-Z_]+:([0-9]+)}", settings(service))
                .getFirst();
    }

    private static String settings(Container service) {
        return Compose.textOf(Compose.ROOT.resolve(
                service.module() + "/src/main/resources/" + service.module() + "/" + service.module() + ".properties"));
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
