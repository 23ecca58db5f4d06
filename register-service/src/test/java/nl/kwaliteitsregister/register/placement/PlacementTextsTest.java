package nl.kwaliteitsregister.register.placement;

import static nl.kwaliteitsregister.register.placement.SamplePlacements.FROM;
import static nl.kwaliteitsregister.register.placement.SamplePlacements.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.edge.problem.Texts;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.ActionDueBefore;
import nl.kwaliteitsregister.register.placement.PlacementRefusal.DayOutside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal says in Dutch and in English what to do about it. */
class PlacementTextsTest {

    private static final Texts TEXTS = Texts.in(List.of("register-service"));

    static Stream<Refusal> everyRefusal() {
        return Stream.concat(
                Arrays.stream(PlacementRefusal.class.getPermittedSubclasses())
                        .filter(Class::isEnum)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(Refusal.class::cast),
                Stream.of(new DayOutside("/occurredOn", FROM, UNTIL), new ActionDueBefore(0, FROM)));
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void has_a_title_and_a_text_with_all_arguments(Refusal refusal) {
        assertThat(Texts.LANGUAGES).allSatisfy(language -> {
            assertThat(TEXTS.has(refusal.code() + ".title", language)).isTrue();
            var text = TEXTS.say(refusal.code() + ".detail", language, refusal.arguments());
            assertThat(text).isNotEqualTo(refusal.code() + ".detail").doesNotContain("{");
            assertThat(refusal.arguments())
                    .allSatisfy(argument -> assertThat(text).contains(argument));
        });
    }

    @Test
    void no_kind_of_refusal_is_left_out() {
        assertThat(everyRefusal().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(PlacementRefusal.class.getPermittedSubclasses());
    }
}
