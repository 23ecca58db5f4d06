package nl.kwaliteitsregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.edge.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal of every feature says in Dutch and in English what is the matter. */
class RefusalTextsTest {

    private static final Texts TEXTS = Texts.in(List.of("service-edge", "register-service"));

    static Stream<Refusal> everyRefusal() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.kwaliteitsregister")
                        .stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) && !type.isInterface())
                        .map(type -> type.reflect())
                        .flatMap(RefusalTextsTest::samples);
    }

    private static Stream<Refusal> samples(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Refusal.class::cast)
                : Stream.of(sample(type)).map(Refusal.class::cast);
    }

    private static Object sample(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return sample(type);
        }
        return Map.<Class<?>, Object>of(
                        String.class,
                        "/sample",
                        LocalDate.class,
                        LocalDate.of(2026, 11, 22),
                        int.class,
                        3,
                        long.class,
                        3L,
                        boolean.class,
                        true,
                        List.class,
                        List.of(),
                        Set.class,
                        Set.of())
                .getOrDefault(type, "/sample");
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void has_a_title_and_a_text_that_names_all_arguments(Refusal refusal) {
        assertThat(Texts.LANGUAGES).allSatisfy(language -> {
            assertThat(TEXTS.has(refusal.code() + ".title", language))
                    .as("%s.title in %s", refusal.code(), language)
                    .isTrue();
            assertThat(TEXTS.has(refusal.code() + ".detail", language))
                    .as("%s.detail in %s", refusal.code(), language)
                    .isTrue();
            assertThat(TEXTS.say(refusal.code() + ".detail", language, refusal.arguments()))
                    .doesNotContain("{");
        });
    }

    @Test
    void all_features_are_looked_at() {
        assertThat(everyRefusal().map(refusal -> refusal.getClass().getPackageName()))
                .contains(
                        "nl.kwaliteitsregister.backbone.decider",
                        "nl.kwaliteitsregister.register.employer",
                        "nl.kwaliteitsregister.register.grant",
                        "nl.kwaliteitsregister.register.placement",
                        "nl.kwaliteitsregister.register.presales",
                        "nl.kwaliteitsregister.register.signal");
    }
}
