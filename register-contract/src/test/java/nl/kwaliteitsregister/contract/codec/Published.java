package nl.kwaliteitsregister.contract.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that are generated from the contract and committed, and the golden files that are never generated twice. */
final class Published {

    static final Path SCHEMAS = Path.of("src/main/resources/nl/kwaliteitsregister/contract/schema");
    static final Path GOLDEN = Path.of("src/test/resources/golden");
    static final Path ASYNCAPI = Path.of("../docs/api/asyncapi.json");

    private static final String COMMAND = "mvn -pl register-contract test -Dcontract.renew=true";
    private static final boolean RENEW = Boolean.getBoolean("contract.renew");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Published() {}

    static Path schemaOf(EventType type) {
        return SCHEMAS.resolve(type + ".json");
    }

    static Path goldenOf(EventType type) {
        return GOLDEN.resolve(type + ".json");
    }

    /** Fails when what is committed is not what the contract says now, with the command that renews it. */
    static void assertCommitted(Path file, JsonNode generated) {
        var text = pretty(generated);
        if (RENEW) {
            write(file, text);
        }
        assertThat(file)
                .as("%s is generated; renew it with: %s", file.getFileName(), COMMAND)
                .content(UTF_8)
                .isEqualTo(text);
    }

    /** Fails when there is no golden file; one that is there is never written again. */
    static byte[] golden(EventType type, byte[] first) {
        var file = goldenOf(type);
        if (RENEW && !Files.exists(file)) {
            write(file, new String(first, UTF_8));
        }
        assertThat(file)
                .as("no golden file for %s; write the first with: %s", type, COMMAND)
                .exists();
        return read(file);
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types that have a file in this folder. */
    static List<EventType> typesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .map(name -> EventType.of(name.substring(0, name.length() - ".json".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(JsonNode node) {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer().with(printer).writeValueAsString(node) + "\n";
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
