package nl.kwaliteitsregister.register.ladder;

import java.util.Objects;
import nl.kwaliteitsregister.contract.event.LadderScope;

/** What notes and warnings are counted over: at hosts with many placements a year, per department (domain §4.5). */
public enum Counting {
    WHOLE_HOST,
    PER_DEPARTMENT;

    /** @param placements how many the institution had there in a year */
    public static Counting of(int placements, int perDepartmentFrom) {
        return placements > perDepartmentFrom ? PER_DEPARTMENT : WHOLE_HOST;
    }

    boolean together(LadderScope one, LadderScope other) {
        return this == WHOLE_HOST || Objects.equals(one.department(), other.department());
    }
}
