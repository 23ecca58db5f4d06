package nl.kwaliteitsregister.projection.hostfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import org.junit.jupiter.api.Test;

/** Answers of students are told over at least five of them (domain §4.3). */
class SteppedSumTest {

    @Test
    void four_students_are_too_few() {
        assertThat(students(0, 4, SteppedSum.NOTHING).canBeTold()).isFalse();
    }

    @Test
    void five_students_are_told_together() {
        assertThat(students(0, 5, SteppedSum.NOTHING).told()).isEqualTo(new Sum(5, 10));
    }

    @Test
    void one_student_answering_five_times_is_one_student() {
        var sum = SteppedSum.NOTHING;
        for (var i = 0; i < 5; i++) {
            sum = sum.plus(student(1), 2);
        }
        assertThat(sum.canBeTold()).isFalse();
    }

    @Test
    void what_is_told_never_moves_by_fewer_than_five_students() {
        var five = students(0, 5, SteppedSum.NOTHING);

        assertThat(students(5, 9, five).told()).isEqualTo(five.told());
        assertThat(students(5, 10, five).told()).isEqualTo(new Sum(10, 20));
    }

    private static SteppedSum students(int from, int to, SteppedSum sum) {
        var more = sum;
        for (var i = from; i < to; i++) {
            more = more.plus(student(i), 2);
        }
        return more;
    }

    private static RespondentToken student(int n) {
        return new RespondentToken(new UUID(0, n));
    }
}
