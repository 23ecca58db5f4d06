package nl.kwaliteitsregister.register.presales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.Condition;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.RefusalReason;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.ConditionId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.ladder.Official;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.Outcome;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.RecordCheck;
import org.jspecify.annotations.Nullable;

/** Checks of an invented host, Bakkerij De Vrolijke Krakeling, by an invented school. */
final class SampleChecks {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    static final InstitutionId SCHOOL = new InstitutionId("25XX");
    static final Programme BAKER = new Programme(CodeList.CREBO, "25180", "2026");
    static final Programme NURSE = new Programme(CodeList.CROHO, "34560", "2026");
    static final CheckScope FOR_BAKERS = new CheckScope(SCHOOL, HOST, BAKER);
    static final CheckScope FOR_NURSES = new CheckScope(SCHOOL, HOST, NURSE);
    static final CheckScope FOR_ALL = new CheckScope(SCHOOL, HOST, null);
    static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    static final StaffId BERT = new StaffId("bbbbbbbb-0000-4000-8000-000000000002");
    static final StaffId FLOR = new StaffId("ffffffff-0000-4000-8000-000000000003");
    static final PreSales RULES = new PreSales();
    static final CheckId CHECK = check(1);
    static final ConditionId CONDITION = new ConditionId(new UUID(0, 7));

    private SampleChecks() {}

    static CheckId check(int number) {
        return new CheckId(new UUID(0, number));
    }

    /** Decides on objections and appeals. */
    static Official official(StaffId person, Role... roles) {
        return new Official(person, Set.of(roles), Set.of(), false);
    }

    static Sealed text(String hint) {
        return new Sealed(new KeyId("key"), hint);
    }

    static Scenario<PreSalesCommand, PreSalesEvent, Checks> today() {
        return Scenario.on(TODAY, RULES, FOR_BAKERS.stream());
    }

    /** All 24 answered well. */
    static Map<Criterion, Answer> good(boolean employee) {
        var answers = new EnumMap<Criterion, Answer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            switch (criterion.kind()) {
                case KNOCK_OUT, KNOCK_OUT_FOR_MBO, YES_NO -> answers.put(criterion, new Answer.YesNo(true));
                case SCORE -> answers.put(criterion, new Answer.Score(5));
                case SUPERVISION_NUMBERS ->
                    answers.put(criterion, new Answer.SupervisionNumbers(BigDecimal.valueOf(4), 2));
                case REMUNERATION ->
                    answers.put(
                            criterion,
                            new Answer.Remuneration(true, new BigDecimal("450.00"), true, employee ? true : null));
                case INFO -> {
                    if (criterion != Criterion.PS23) {
                        answers.put(criterion, new Answer.Info(text("remark")));
                    }
                }
                case PROMISES -> {}
            }
        }
        return answers;
    }

    static Map<Criterion, Answer> failing(Criterion... failed) {
        var answers = good(false);
        for (var criterion : failed) {
            answers.put(
                    criterion,
                    criterion.kind() == Criterion.Kind.REMUNERATION
                            ? new Answer.Remuneration(false, null, null, null)
                            : new Answer.YesNo(false));
        }
        return answers;
    }

    static Map<Criterion, Answer> with(Map<Criterion, Answer> answers, Criterion criterion, Answer answer) {
        var changed = new HashMap<>(answers);
        changed.put(criterion, answer);
        return changed;
    }

    static Map<Criterion, Answer> without(Map<Criterion, Answer> answers, Criterion criterion) {
        var changed = new HashMap<>(answers);
        changed.remove(criterion);
        return changed;
    }

    static Outcome approve() {
        return new Outcome.Approve();
    }

    static Outcome defer() {
        return new Outcome.Defer(text("why"));
    }

    static Outcome refuse(Criterion... reasons) {
        return new Outcome.Refuse(List.of(reasons).stream()
                .map(criterion -> new RefusalReason(criterion, text("mend")))
                .toList());
    }

    static Outcome conditions(Condition... conditions) {
        return new Outcome.ApproveWithConditions(List.of(conditions));
    }

    static Condition condition(@Nullable Criterion criterion, LocalDate due) {
        return new Condition(CONDITION, criterion, text("mend"), due);
    }

    /** A check for bakers by Anna; changed by the methods below. */
    static Asked check(CheckId check, LocalDate on, Outcome outcome) {
        return new Asked(FOR_BAKERS, on, check, 1, null, good(false), outcome, false);
    }

    static Asked check(Outcome outcome) {
        return check(CHECK, TODAY, outcome);
    }

    /** What stands on the form; {@link #asked} makes the command of it. */
    record Asked(
            CheckScope scope,
            LocalDate on,
            CheckId check,
            int formVersion,
            @Nullable Route route,
            Map<Criterion, Answer> answers,
            Outcome outcome,
            boolean wishElsewhere) {

        Asked answering(Map<Criterion, Answer> given) {
            return new Asked(scope, on, check, formVersion, route, given, outcome, wishElsewhere);
        }

        Asked at(CheckScope other) {
            return new Asked(other, on, check, formVersion, route, answers, outcome, wishElsewhere);
        }

        Asked by(Route other) {
            return new Asked(scope, on, check, formVersion, other, answers, outcome, wishElsewhere);
        }

        Asked onForm(int version) {
            return new Asked(scope, on, check, version, route, answers, outcome, wishElsewhere);
        }

        Asked withWishElsewhere() {
            return new Asked(scope, on, check, formVersion, route, answers, outcome, true);
        }

        RecordCheck asked() {
            return asked(EducationSector.MBO, EducationSector.HBO);
        }

        RecordCheck asked(EducationSector... taught) {
            return new RecordCheck(
                    scope,
                    on,
                    check,
                    formVersion,
                    route,
                    Set.of(taught),
                    answers,
                    List.of(),
                    outcome,
                    wishElsewhere,
                    new PreSalesPolicy(24),
                    ANNA);
        }
    }
}
