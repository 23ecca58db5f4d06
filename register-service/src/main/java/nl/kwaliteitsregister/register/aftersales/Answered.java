package nl.kwaliteitsregister.register.aftersales;

import java.util.EnumSet;
import java.util.Set;

/** Whose evaluation of a placement is in. */
public record Answered(Set<Respondent> respondents) {

    public Answered {
        respondents = Set.copyOf(respondents);
    }

    boolean by(Respondent respondent) {
        return respondents.contains(respondent);
    }

    Answered and(Respondent respondent) {
        var more = EnumSet.of(respondent);
        more.addAll(respondents);
        return new Answered(more);
    }

    /** Who is asked after a placement. */
    public enum Respondent {
        COORDINATOR,
        STUDENT,
        EMPLOYER
    }
}
