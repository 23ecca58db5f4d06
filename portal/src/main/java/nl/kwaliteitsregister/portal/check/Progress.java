package nl.kwaliteitsregister.portal.check;

import java.util.Arrays;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.portal.form.Form;

/**
 * How far a check is filled in, shown beside the form while it is. It decides nothing: what may be approved is the
 * register's to say.
 *
 * @param failed knock-outs that were answered with no
 */
record Progress(List<Done> sections, List<Criterion> failed, boolean wish) {

    /** @param open how many questions of the section have no answer yet */
    record Done(Section section, int open) {

        public boolean isComplete() {
            return open == 0;
        }
    }

    static Progress of(Form form) {
        var failed = Arrays.stream(Criterion.values())
                .filter(criterion -> fails(criterion, form))
                .toList();
        return new Progress(
                Arrays.stream(Section.values())
                        .map(section -> new Done(section, open(section, form)))
                        .toList(),
                failed,
                failed.contains(Criterion.PS13));
    }

    private static int open(Section section, Form form) {
        return Math.toIntExact(section.criteria().stream()
                .filter(criterion -> isAsked(criterion) && !isAnswered(criterion, form))
                .count());
    }

    /** Remarks and promises may stay empty. */
    private static boolean isAsked(Criterion criterion) {
        return switch (criterion.kind()) {
            case INFO, PROMISES -> false;
            case KNOCK_OUT, KNOCK_OUT_FOR_MBO, YES_NO, SCORE, SUPERVISION_NUMBERS, REMUNERATION -> true;
        };
    }

    private static boolean isAnswered(Criterion criterion, Form form) {
        var field = Answers.field(criterion);
        return switch (criterion.kind()) {
            case SUPERVISION_NUMBERS -> form.has(field + ".hoursPerWeek") && form.has(field + ".internsPerSupervisor");
            case REMUNERATION -> form.has(field + ".expensesCovered");
            case INFO, PROMISES, KNOCK_OUT, KNOCK_OUT_FOR_MBO, YES_NO, SCORE -> form.has(field);
        };
    }

    private static boolean fails(Criterion criterion, Form form) {
        var field = Answers.field(criterion);
        return switch (criterion.kind()) {
            case KNOCK_OUT -> form.chose(field, "no");
            case KNOCK_OUT_FOR_MBO -> isForMbo(form) && form.chose(field, "no");
            case REMUNERATION -> isForMbo(form) && form.chose(field + ".expensesCovered", "no");
            case YES_NO, SCORE, SUPERVISION_NUMBERS, INFO, PROMISES -> false;
        };
    }

    /** A check for all programmes must hold for mbo too. */
    private static boolean isForMbo(Form form) {
        return !form.value("programme").startsWith("croho")
                && !form.value("route").startsWith("hbo");
    }
}
