package nl.kwaliteitsregister.register.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Presence present(int student, @Nullable String function, LocalDate from, LocalDate until) {
        return new Presence(new RespondentToken(new UUID(0, student)), function, from, until);
    }

    private static List<Presence> students(int count, @Nullable String function) {
        return IntStream.range(0, count)
                .mapToObj(student -> present(student, function, TODAY.minusMonths(6), TODAY.minusMonths(1)))
                .toList();
    }

    @Test
    void fewer_than_five_students_are_recognised() {
        assertThat(Presence.isRecognisable(students(4, null), null, TODAY)).isTrue();
        assertThat(Presence.isRecognisable(students(5, null), null, TODAY)).isFalse();
    }

    @Test
    void a_student_with_several_placements_is_one() {
        var same = IntStream.range(0, 6)
                .mapToObj(month -> present(1, null, TODAY.minusMonths(month + 1), TODAY.minusMonths(month)))
                .toList();

        assertThat(Presence.isRecognisable(same, null, TODAY)).isTrue();
    }

    @Test
    void only_those_of_the_last_twelve_months_count() {
        var gone = IntStream.range(0, 5)
                .mapToObj(student -> present(
                        student,
                        null,
                        TODAY.minusMonths(20),
                        TODAY.minusMonths(12).minusDays(1)))
                .toList();
        var justHere = IntStream.range(0, 5)
                .mapToObj(student -> present(student, null, TODAY.minusMonths(20), TODAY.minusMonths(12)))
                .toList();

        assertThat(Presence.isRecognisable(gone, null, TODAY)).isTrue();
        assertThat(Presence.isRecognisable(justHere, null, TODAY)).isFalse();
    }

    @Test
    void where_a_function_is_named_only_those_at_that_function_count() {
        assertThat(Presence.isRecognisable(students(5, "Bakker"), " bakker", TODAY))
                .isFalse();
        assertThat(Presence.isRecognisable(students(5, "verkoper"), "bakker", TODAY))
                .isTrue();
        assertThat(Presence.isRecognisable(students(5, "verkoper"), null, TODAY))
                .isFalse();
    }
}
