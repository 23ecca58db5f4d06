package nl.kwaliteitsregister.portal.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is done on a ladder is named, and says what will happen and who will see it. */
class DeedTextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("portal.messages.ladder", Locale.of("nl"));

    static Stream<String> keys() {
        return Arrays.stream(Deed.values()).flatMap(DeedTextsTest::keys);
    }

    private static Stream<String> keys(Deed deed) {
        var effects = deed == Deed.DECISION
                ? Stream.of("effect.L1", "effect.L2", "effect.L3", "effect.L4")
                : Stream.of("effect");
        return Stream.of(
                        Stream.of("title", "go", "done"),
                        effects,
                        deed.fields().stream().map(Field::name))
                .flatMap(names -> names)
                .map(name -> "deed." + deed.code() + "." + name);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_deed_has_its_texts(String key) {
        assertThat(TEXTS.containsKey(key)).isTrue();
    }
}
