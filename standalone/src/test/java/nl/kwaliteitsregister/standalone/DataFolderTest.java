package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path path;

    @Test
    void can_be_opened_again_after_it_was_closed() throws Exception {
        DataFolder.open(path).close();
        try (var again = DataFolder.open(path)) {
            assertThat(again.resolve("version")).hasContent(DataFolder.LAYOUT);
        }
    }

    @Test
    void is_for_one_at_a_time() throws Exception {
        try (var first = DataFolder.open(path)) {
            assertThat(first.resolve("lock")).exists();
            assertThatThrownBy(() -> DataFolder.open(path))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void of_another_version_is_refused_and_left_as_it_is() throws Exception {
        Files.writeString(path.resolve("version"), "0\n");

        assertThatThrownBy(() -> DataFolder.open(path))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("layout 0");

        assertThat(path.resolve("version")).hasContent("0");
    }

    @Test
    void that_cannot_be_made_is_refused() throws Exception {
        var file = Files.writeString(path.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }
}
