package nl.kwaliteitsregister.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.badge.award.BadgeRefusal;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.edge.problem.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal says in Dutch and in English what is the matter. */
class RefusalTextsTest {

    private static final Texts TEXTS = Texts.in(List.of("service-edge", "badge-service"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static Stream<Refusal> everyRefusal() {
        return Arrays.stream(BadgeRefusal.class.getPermittedSubclasses()).flatMap(RefusalTextsTest::samples);
    }

    private static Stream<? extends Refusal> samples(Class<?> kind) {
        if (kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants()).map(Refusal.class::cast);
        }
        return Stream.of(
                        new BadgeRefusal.CriteriaNoLongerMet(List.of(BadgeCriterion.SAFETY)),
                        new BadgeRefusal.SecondLookNotYetMissed(DAY),
                        new BadgeRefusal.BadgeNotYetDue(DAY))
                .filter(kind::isInstance);
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void has_a_title_and_a_text_that_names_all_arguments(Refusal refusal) {
        assertThat(Texts.LANGUAGES).allSatisfy(language -> {
            assertThat(TEXTS.has(refusal.code() + ".title", language)).isTrue();
            assertThat(TEXTS.has(refusal.code() + ".detail", language)).isTrue();
            assertThat(TEXTS.say(refusal.code() + ".detail", language, refusal.arguments()))
                    .doesNotContain("{");
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_a_sample(Class<?> kind) {
        assertThat(samples(kind)).isNotEmpty();
    }

    static Stream<Class<?>> kinds() {
        return Arrays.stream(BadgeRefusal.class.getPermittedSubclasses());
    }
}
