package nl.kwaliteitsregister.portal.check;

import java.util.Map;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.portal.form.Body;
import nl.kwaliteitsregister.portal.form.Form;

/** The answers of a check as they are sent. */
final class Answers {

    static final String NOT_APPLICABLE = "not-applicable";
    static final String DONT_KNOW = "dont-know";

    private static final int FORM_VERSION = 1;

    private Answers() {}

    /** The field of a criterion; of one that asks several things, the beginning of their names. */
    static String field(Criterion criterion) {
        return criterion == Criterion.PS22 ? "promises" : "answers." + criterion;
    }

    static Map<String, Object> body(Form form) {
        var body = Body.of(form)
                .put("formVersion", FORM_VERSION)
                .text("programme", "occurredOn", "route")
                .lines("promises")
                .object("answers")
                .object("outcome");
        for (var criterion : Criterion.values()) {
            answer(body, form, criterion);
        }
        return outcome(body, form).json();
    }

    private static void answer(Body body, Form form, Criterion criterion) {
        var field = field(criterion);
        switch (criterion.kind()) {
            case KNOCK_OUT, KNOCK_OUT_FOR_MBO, YES_NO -> {
                if (form.has(field)) {
                    choice(body, form, field, "yes-no", "yes", form.chose(field, "yes"));
                }
            }
            case SCORE -> {
                if (form.has(field)) {
                    choice(body, form, field, "score", "score", score(form.value(field)));
                }
            }
            case SUPERVISION_NUMBERS -> {
                if (form.has(field + ".hoursPerWeek") || form.has(field + ".internsPerSupervisor")) {
                    body.put(field + ".kind", "supervision-numbers")
                            .number(field + ".hoursPerWeek", field + ".internsPerSupervisor");
                }
            }
            case REMUNERATION -> {
                if (form.has(field + ".expensesCovered") || form.has(field + ".allowance")) {
                    body.put(field + ".kind", "remuneration")
                            .yesNo(field + ".expensesCovered", field + ".equalForAll", field + ".wageAgreed")
                            .number(field + ".allowance");
                }
            }
            case INFO -> {
                if (form.has(field + ".text")) {
                    body.put(field + ".kind", "info").text(field + ".text");
                }
            }
            case PROMISES -> {} // a list of its own
        }
    }

    private static void choice(Body body, Form form, String field, String kind, String name, Object value) {
        var chosen = form.value(field);
        if (chosen.equals(NOT_APPLICABLE) || chosen.equals(DONT_KNOW)) {
            body.put(field + ".kind", chosen);
        } else {
            body.put(field + ".kind", kind).put(field + "." + name, value);
        }
    }

    private static Object score(String chosen) {
        return chosen.matches("[1-5]") ? Integer.valueOf(chosen) : chosen;
    }

    private static Body outcome(Body body, Form form) {
        body.text("outcome.kind");
        return switch (form.value("outcome.kind")) {
            case "approved-with-conditions" -> body.rows("outcome.conditions", "criterion", "text", "dueOn");
            case "deferred" -> body.text("outcome.reason");
            case "refused" -> body.rows("outcome.reasons", "criterion", "whatToMend");
            default -> body;
        };
    }

    /** As it was sent, with the rows that were left empty left out. */
    static Form sent(Form form) {
        return form.compacted("outcome.conditions", "criterion", "text", "dueOn")
                .compacted("outcome.reasons", "criterion", "whatToMend");
    }
}
