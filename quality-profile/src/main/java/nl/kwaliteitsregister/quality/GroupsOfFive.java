package nl.kwaliteitsregister.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose answers about one thing may be told, added up over five students or more (domain §4.3). Students join in groups,
 * in a given order, and a group counts whole or not at all: if each answer joined by itself, the difference between two
 * readings would be one student's answer. Only students who answered make a group: of five who were asked and one who
 * knew, a mean would be what that one said.
 */
public final class GroupsOfFive {

    private static final int STUDENTS = 5;

    private GroupsOfFive() {}

    /**
     * An answer about the thing.
     *
     * @param of whose it is, for who asks
     * @param student tells students apart; one who answers twice is one student
     * @param whole whether it has all parts of the thing, so that each part is told over five students too
     * @param counts whether it is among those that are added up
     */
    public record Answer<T>(T of, String student, boolean whole, boolean counts) {}

    public static <T> Set<T> told(List<Answer<T>> inOrder) {
        var told = new HashSet<T>();
        var group = new ArrayList<Answer<T>>();
        var students = new HashSet<String>();
        for (var answer : inOrder) {
            group.add(answer);
            if (answer.whole()) {
                students.add(answer.student());
            }
            if (students.size() == STUDENTS) {
                if (group.stream().allMatch(Answer::counts)) {
                    group.forEach(it -> told.add(it.of()));
                }
                group.clear();
                students.clear();
            }
        }
        return told;
    }
}
