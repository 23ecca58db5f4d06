package nl.kwaliteitsregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API that others work by is the one that the service gives. */
class ApiDescriptionIT {

    private static final Path COMMITTED = Path.of("../docs/api/register-service.json");
    private static final Path ACTUAL = Path.of("target/register-service.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void the_committed_description_is_that_of_the_code() throws IOException {
        var given = MAPPER.readValue(
                RunningRegister.shared().client().get("/v1/openapi.json").body(), Object.class);
        Files.createDirectories(ACTUAL.getParent());
        Files.writeString(ACTUAL, MAPPER.writeValueAsString(given) + "\n");

        assertThat(MAPPER.readTree(ACTUAL.toFile()))
                .as("after a wanted change: cp register-service/target/register-service.json docs/api/")
                .isEqualTo(MAPPER.readTree(COMMITTED.toFile()));
    }
}
