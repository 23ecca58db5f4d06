package nl.kwaliteitsregister.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.quality.GroupsOfFive.Answer;
import org.junit.jupiter.api.Test;

/** Answers of students are told over at least five of them (domain §4.3). */
class GroupsOfFiveTest {

    @Test
    void four_students_are_too_few() {
        assertThat(GroupsOfFive.told(students(4))).isEmpty();
    }

    @Test
    void five_students_are_told_together() {
        assertThat(GroupsOfFive.told(students(5))).isEqualTo(Set.of(0, 1, 2, 3, 4));
    }

    @Test
    void one_student_answering_five_times_is_one_student() {
        var same =
                students(5).stream().map(it -> answer(it.of(), 1, true, true)).toList();

        assertThat(GroupsOfFive.told(same)).isEmpty();
    }

    @Test
    void what_is_told_never_moves_by_fewer_than_five_students() {
        assertThat(GroupsOfFive.told(students(9))).hasSize(5);
        assertThat(GroupsOfFive.told(students(10))).hasSize(10);
    }

    @Test
    void a_part_of_an_answer_is_told_with_five_whole_ones() {
        var answers = new ArrayList<>(students(4));
        answers.add(answer(4, 4, false, true));
        assertThat(GroupsOfFive.told(answers)).isEmpty();

        answers.add(answer(5, 5, true, true));
        assertThat(GroupsOfFive.told(answers)).hasSize(6);
    }

    @Test
    void a_group_counts_whole_or_not_at_all() {
        var answers = new ArrayList<>(students(10));
        answers.set(7, answer(7, 7, true, false));

        assertThat(GroupsOfFive.told(answers)).isEqualTo(Set.of(0, 1, 2, 3, 4));
    }

    private static List<Answer<Integer>> students(int number) {
        return IntStream.range(0, number)
                .mapToObj(it -> answer(it, it, true, true))
                .toList();
    }

    private static Answer<Integer> answer(int of, int student, boolean whole, boolean counts) {
        return new Answer<>(of, "student-" + student, whole, counts);
    }
}
