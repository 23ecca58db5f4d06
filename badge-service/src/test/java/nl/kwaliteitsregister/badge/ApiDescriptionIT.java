package nl.kwaliteitsregister.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API that others work by is the one that the service gives. */
class ApiDescriptionIT {

    private static final Path COMMITTED = Path.of("../docs/api/badge-service.json");
    private static final Path ACTUAL = Path.of("target/badge-service.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void the_committed_description_is_that_of_the_code() throws IOException {
        try (var badges = RunningBadges.start()) {
            var given = MAPPER.readValue(badges.client().get("/v1/openapi.json").body(), Object.class);
            Files.createDirectories(ACTUAL.getParent());
            Files.writeString(ACTUAL, MAPPER.writeValueAsString(given) + "\n");
        }

        assertThat(MAPPER.readTree(ACTUAL.toFile()))
                .as("after a wanted change: cp badge-service/target/badge-service.json docs/api/")
                .isEqualTo(MAPPER.readTree(COMMITTED.toFile()));
    }
}
