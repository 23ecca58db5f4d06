package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final String ISSUER = "http://127.0.0.1:8080";

    @TempDir
    Path path;

    @Test
    void can_be_opened_again_after_it_was_closed() throws Exception {
        DataFolder.open(path, ISSUER).close();
        try (var again = DataFolder.open(path, ISSUER)) {
            assertThat(again.resolve("version")).hasContent(DataFolder.LAYOUT);
        }
    }

    @Test
    void is_for_one_at_a_time() throws Exception {
        try (var first = DataFolder.open(path, ISSUER)) {
            assertThat(first.resolve("lock")).exists();
            assertThatThrownBy(() -> DataFolder.open(path, ISSUER))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void of_another_version_is_refused_and_left_as_it_is() throws Exception {
        Files.writeString(path.resolve("version"), "0\n");

        assertThatThrownBy(() -> DataFolder.open(path, ISSUER))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("layout 0");

        assertThat(path.resolve("version")).hasContent("0");
    }

    @Test
    void of_another_issuer_is_refused() throws Exception {
        DataFolder.open(path, ISSUER).close();

        assertThatThrownBy(() -> DataFolder.open(path, "http://127.0.0.1:9090"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(ISSUER);
    }

    @Test
    void that_cannot_be_made_is_refused() throws Exception {
        var file = Files.writeString(path.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file, ISSUER))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }
}
