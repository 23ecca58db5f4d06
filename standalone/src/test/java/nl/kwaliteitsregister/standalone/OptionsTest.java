package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void takes_8080_and_the_folder_data_unless_told_otherwise() {
        assertThat(Options.of(List.of())).isEqualTo(new Options(8080, Path.of("data"), false));
        assertThat(Options.of(List.of("--data", "/elsewhere", "--demo", "--port", "9000")))
                .isEqualTo(new Options(9000, Path.of("/elsewhere"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65535", "eight", "99999999999"})
    void refuses_a_port_that_does_not_exist_or_leaves_no_room_for_the_services(String port) {
        assertThatThrownBy(() -> Options.of(List.of("--port", port)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(port);
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThatThrownBy(() -> Options.of(List.of("--prot", "9000"))).hasMessageContaining("--prot");
        assertThatThrownBy(() -> Options.of(List.of("--data"))).hasMessageContaining("--data");
    }
}
