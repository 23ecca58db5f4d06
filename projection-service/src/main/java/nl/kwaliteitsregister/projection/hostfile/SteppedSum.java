package nl.kwaliteitsregister.projection.hostfile;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.kwaliteitsregister.contract.id.RespondentToken;

/**
 * Answers of students that may be told only added up over at least five of them (domain §4.3). It grows in steps: the
 * answers of five further students join what is told all at once. Were each joining by itself, the difference between
 * two readings would be one student's answer.
 *
 * @param told what may be told: none, or answers of five students or more
 * @param waiting answers of the fewer than five students of the next step
 * @param students who is waiting; a student who answers twice is one student
 */
public record SteppedSum(Sum told, Sum waiting, SortedSet<UUID> students) {

    /** Fewer students than this are too few to show. */
    public static final int STEP = 5;

    static final SteppedSum NOTHING = new SteppedSum(Sum.ZERO, Sum.ZERO, new TreeSet<>());

    public SteppedSum {
        students = Collections.unmodifiableSortedSet(new TreeSet<>(students));
    }

    SteppedSum plus(RespondentToken student, int value) {
        var more = new TreeSet<>(students);
        more.add(student.value());
        var sum = waiting.plus(value);
        return more.size() < STEP
                ? new SteppedSum(told, sum, more)
                : new SteppedSum(told.plus(sum), Sum.ZERO, new TreeSet<>());
    }

    /** Whether there is anything to tell. */
    public boolean canBeTold() {
        return told.n() > 0;
    }
}
