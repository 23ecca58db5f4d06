package nl.kwaliteitsregister.portal.employer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refused check that was opened: what is to be mended, and what both sides said since. */
record OwnRefusal(List<ToMend> reasons, List<Said> said) {

    /** @param whatToMend absent where it can no longer be read */
    record ToMend(String criterion, @Nullable String whatToMend) {}

    /** @param text absent where it can no longer be read */
    record Said(String part, LocalDate on, @Nullable String text) {}
}
