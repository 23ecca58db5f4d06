package nl.kwaliteitsregister.register.presales;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The form of a check (domain §4.1): which criteria knock out, and which answers fit. A check for all programmes of a
 * school that teaches mbo must hold for mbo too, so the knock-outs for mbo count there.
 *
 * @param mbo whether the check is to carry placements of mbo students
 * @param employment whether the route makes the student an employee (bbl, dual); absent: for any route
 */
record CheckForm(boolean mbo, @Nullable Boolean employment) {

    static final int VERSION = 1;

    static CheckForm of(@Nullable Programme programme, @Nullable Route route, Set<EducationSector> institution) {
        var mbo = programme != null
                ? programme.sector() == EducationSector.MBO
                : route != null ? route.sector() == EducationSector.MBO : institution.contains(EducationSector.MBO);
        return new CheckForm(mbo, route == null ? null : route.isEmployment());
    }

    List<Criterion> knockOuts() {
        return Arrays.stream(Criterion.values()).filter(this::knocksOut).toList();
    }

    boolean knocksOut(Criterion criterion) {
        return switch (criterion.kind()) {
            case KNOCK_OUT -> true;
            case KNOCK_OUT_FOR_MBO, REMUNERATION -> mbo;
            case YES_NO, SCORE, SUPERVISION_NUMBERS, INFO, PROMISES -> false;
        };
    }

    /** Criteria without an answer to which nothing is approved: all but remarks and promises. */
    List<Criterion> mandatory() {
        return Arrays.stream(Criterion.values()).filter(CheckForm::isMandatory).toList();
    }

    private static boolean isMandatory(Criterion criterion) {
        return switch (criterion.kind()) {
            case INFO, PROMISES -> false;
            case KNOCK_OUT, KNOCK_OUT_FOR_MBO, YES_NO, SCORE, SUPERVISION_NUMBERS, REMUNERATION -> true;
        };
    }

    /** Whether an answer is of the criterion's kind. That a knock-out does not apply is no answer to it. */
    boolean fits(Criterion criterion, Answer answer) {
        var kind = criterion.kind();
        return switch (answer) {
            case Answer.YesNo ignored ->
                kind == Criterion.Kind.YES_NO
                        || kind == Criterion.Kind.KNOCK_OUT
                        || kind == Criterion.Kind.KNOCK_OUT_FOR_MBO;
            case Answer.Score ignored -> kind == Criterion.Kind.SCORE;
            case Answer.SupervisionNumbers ignored -> kind == Criterion.Kind.SUPERVISION_NUMBERS;
            case Answer.Remuneration ignored -> kind == Criterion.Kind.REMUNERATION;
            case Answer.Info ignored -> kind == Criterion.Kind.INFO;
            case Answer.NotApplicable ignored -> kind != Criterion.Kind.PROMISES && !knocksOut(criterion);
            case Answer.DontKnow ignored -> kind != Criterion.Kind.PROMISES;
        };
    }

    /** In bbl and dual the wage is what was agreed, else there is an allowance; a check for any route may tell both. */
    boolean fitsRoute(Answer.Remuneration answer) {
        return employment == null || (answer.wageAgreed() != null) == employment;
    }

    /** How each knock-out stands. */
    Map<Criterion, Passing> passing(Map<Criterion, Answer> answers) {
        var passing = new EnumMap<Criterion, Passing>(Criterion.class);
        knockOuts().forEach(criterion -> passing.put(criterion, passing(answers.get(criterion))));
        return passing;
    }

    private static Passing passing(@Nullable Answer answer) {
        if (answer instanceof Answer.YesNo met) {
            return met.yes() ? Passing.PASSED : Passing.FAILED;
        }
        if (answer instanceof Answer.Remuneration paid) {
            return paid.expensesCovered() ? Passing.PASSED : Passing.FAILED;
        }
        return Passing.UNKNOWN;
    }

    enum Passing {
        PASSED,
        FAILED,
        /** Not answered, or nobody knows. */
        UNKNOWN
    }
}
