package nl.kwaliteitsregister.register.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepReviewHeld;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.deadline.Deadline.StepReviewToHold;
import nl.kwaliteitsregister.register.deadline.Deadline.StepToEnd;
import nl.kwaliteitsregister.register.ladder.Term;
import org.jspecify.annotations.Nullable;

/** A step ends with its term; without a review within 30 days after it was due, before that (domain §4.5). */
final class WhenStepDecidedThenEnd {

    private WhenStepDecidedThenEnd() {}

    static List<Deadline> after(RegisterEvent event) {
        if (event instanceof StepDecided decided) {
            var deadlines = new ArrayList<Deadline>(review(decided.ladder(), decided.step(), decided.reviewBy()));
            deadlines.add(new StepToEnd(
                    decided.ladder(), decided.step(), decided.validThrough().plusDays(1)));
            return deadlines;
        }
        return event instanceof StepReviewHeld held
                ? review(held.ladder(), held.step(), held.nextReviewBy())
                : List.of();
    }

    private static List<Deadline> review(LadderId ladder, StepId step, @Nullable LocalDate due) {
        return due == null ? List.of() : List.of(new StepReviewToHold(ladder, step, Term.reviewMissedOn(due)));
    }
}
