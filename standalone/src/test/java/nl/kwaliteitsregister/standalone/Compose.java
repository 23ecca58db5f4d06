package nl.kwaliteitsregister.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as Docker would read it, but for the variables of {@code .env}. */
record Compose(String text, Map<String, Container> services, Map<String, ?> volumes) {

    /** Where the files of the whole product lie, seen from a module under test. */
    static final Path ROOT = Path.of("..");

    static Compose read() {
        return of(textOf(ROOT.resolve("docker-compose.yml")));
    }

    static Compose of(String text) {
        Map<String, Map<String, ?>> file = new Yaml().load(text);
        var services = new TreeMap<String, Container>();
        map(file.get("services")).forEach((name, service) -> services.put(name, new Container(name, map(service))));
        return new Compose(text, services, map(file.get("volumes")));
    }

    static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tools, which are started by hand and end. */
    Stream<Container> running() {
        return services.values().stream().filter(service -> !service.isTool());
    }

    /** @param says what stands under its name */
    record Container(String name, Map<String, ?> says) {

        Map<String, ?> environment() {
            return map(says.get("environment"));
        }

        boolean isTool() {
            return says.containsKey("profiles");
        }

        Map<String, ?> healthCheck() {
            return map(says.get("healthcheck"));
        }

        Map<String, ?> dependsOn() {
            return map(says.get("depends_on"));
        }

        /** Other names by which the network knows it. */
        List<String> aliases() {
            return says.get("networks") instanceof Map<?, ?> networks
                    ? networks.values().stream()
                            .map(Compose::map)
                            .flatMap(network ->
                                    ((List<?>) Objects.requireNonNullElse(network.get("aliases"), List.of())).stream())
                            .map(Object::toString)
                            .toList()
                    : List.of();
        }

        /** The module it is built from; empty for what is not ours. */
        String module() {
            return Objects.toString(map(map(says.get("build")).get("args")).get("SERVICE"), "");
        }

        String mainClass() {
            return Objects.toString(map(map(says.get("build")).get("args")).get("MAIN"), "");
        }

        String image() {
            return Objects.toString(says.get("image"), "");
        }

        List<String> list(String name) {
            return says.get(name) instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of();
        }
    }

    @SuppressWarnings("unchecked") // keys of a YAML mapping are texts here
    private static Map<String, ?> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, ?>) value;
    }
}
