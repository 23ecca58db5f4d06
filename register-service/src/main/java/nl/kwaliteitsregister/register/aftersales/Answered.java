package nl.kwaliteitsregister.register.aftersales;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose evaluation of a placement is in, and what school and host said to each other in theirs.
 *
 * @param toHost absent before the coordinator's is in
 * @param fromHost absent before the employer's is in
 */
public record Answered(
        Set<Respondent> respondents,
        @Nullable ToHost toHost,
        @Nullable FromHost fromHost) {

    static final Answered BY_NOBODY = new Answered(Set.of(), null, null);

    public Answered {
        respondents = Set.copyOf(respondents);
    }

    boolean by(Respondent respondent) {
        return respondents.contains(respondent);
    }

    Answered and(Respondent respondent) {
        var more = EnumSet.of(respondent);
        more.addAll(respondents);
        return new Answered(more, toHost, fromHost);
    }

    Answered and(ToHost said) {
        return new Answered(respondents, said, fromHost).and(Respondent.COORDINATOR);
    }

    Answered and(FromHost said) {
        return new Answered(respondents, toHost, said).and(Respondent.EMPLOYER);
    }

    /** Who is asked after a placement. */
    public enum Respondent {
        COORDINATOR,
        STUDENT,
        EMPLOYER
    }
}
