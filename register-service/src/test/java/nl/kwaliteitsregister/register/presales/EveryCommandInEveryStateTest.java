package nl.kwaliteitsregister.register.presales;

import static nl.kwaliteitsregister.register.presales.SampleChecks.ANNA;
import static nl.kwaliteitsregister.register.presales.SampleChecks.BERT;
import static nl.kwaliteitsregister.register.presales.SampleChecks.CHECK;
import static nl.kwaliteitsregister.register.presales.SampleChecks.CONDITION;
import static nl.kwaliteitsregister.register.presales.SampleChecks.FLOR;
import static nl.kwaliteitsregister.register.presales.SampleChecks.FOR_BAKERS;
import static nl.kwaliteitsregister.register.presales.SampleChecks.TODAY;
import static nl.kwaliteitsregister.register.presales.SampleChecks.approve;
import static nl.kwaliteitsregister.register.presales.SampleChecks.check;
import static nl.kwaliteitsregister.register.presales.SampleChecks.condition;
import static nl.kwaliteitsregister.register.presales.SampleChecks.conditions;
import static nl.kwaliteitsregister.register.presales.SampleChecks.defer;
import static nl.kwaliteitsregister.register.presales.SampleChecks.failing;
import static nl.kwaliteitsregister.register.presales.SampleChecks.official;
import static nl.kwaliteitsregister.register.presales.SampleChecks.refuse;
import static nl.kwaliteitsregister.register.presales.SampleChecks.text;
import static nl.kwaliteitsregister.register.presales.SampleChecks.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AgreeWishWithdrawal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.AppealRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DecideRefusalAppeal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DecideRefusalObjection;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DeclineRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.DiscussWish;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ExpireCheck;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MeetCondition;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.MissCondition;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.ObjectToRefusal;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.OpenRefusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command about a check against every state it can be in, read as a table. */
class EveryCommandInEveryStateTest {

    private static final StreamId STREAM = FOR_BAKERS.stream();

    /** Two years on: everything that can be due is. */
    private static final LocalDate THEN = TODAY.plusMonths(24);

    private static final Map<String, PreSalesCommand> COMMANDS = commands();

    private static Map<String, PreSalesCommand> commands() {
        var commands = new LinkedHashMap<String, PreSalesCommand>();
        commands.put("record", check(CHECK, THEN, defer()).asked());
        commands.put("agreeRefusal", new AgreeRefusal(STREAM, CHECK, BERT));
        commands.put("declineRefusal", new DeclineRefusal(STREAM, CHECK, text("no"), BERT));
        commands.put("discussWish", new DiscussWish(STREAM, THEN, CHECK, true, text("talk"), ANNA));
        commands.put("agreeWithdrawal", new AgreeWishWithdrawal(STREAM, CHECK, BERT));
        commands.put("meet", new MeetCondition(STREAM, THEN, CHECK, CONDITION));
        commands.put("miss", new MissCondition(STREAM, CHECK, CONDITION));
        commands.put("expire", new ExpireCheck(STREAM, CHECK));
        commands.put("open", new OpenRefusal(STREAM, CHECK));
        commands.put("object", object());
        commands.put("onObjection", onObjection());
        commands.put("appeal", appeal());
        commands.put("onAppeal", new DecideRefusalAppeal(STREAM, CHECK, Verdict.ANNULLED, text("why"), official(FLOR)));
        return commands;
    }

    private static Scenario<PreSalesCommand, PreSalesEvent, Checks> in(String state) {
        var nothing = today();
        var conditional =
                check(conditions(condition(null, TODAY.plusMonths(2)))).asked();
        var wished = check(defer()).answering(failing(Criterion.PS13)).asked();
        return switch (state) {
            case "nothing" -> nothing;
            case "approved" -> nothing.given(check(approve()).asked());
            case "conditional" -> nothing.given(conditional);
            case "conditional-met" ->
                nothing.given(conditional).given(new MeetCondition(STREAM, TODAY, CHECK, CONDITION));
            case "expired" ->
                nothing.given(check(approve()).asked()).later(THEN).given(new ExpireCheck(STREAM, CHECK));
            case "deferred" -> nothing.given(check(defer()).asked());
            case "refused" -> nothing.given(refusal(CHECK));
            case "objected" -> in("refused").given(object());
            case "upheld" -> in("objected").given(onObjection());
            case "appealed" -> in("upheld").given(appeal());
            case "annulled" ->
                in("objected")
                        .given(new DecideRefusalObjection(
                                STREAM, CHECK, Verdict.ANNULLED, text("why"), official(BERT)));
            case "proposed" ->
                nothing.given(refusal(check(8))).given(refusal(check(9))).given(refusal(CHECK));
            case "wished" -> nothing.given(wished);
            case "taken-back" ->
                nothing.given(wished).given(new DiscussWish(STREAM, TODAY, CHECK, true, text("talk"), ANNA));
            case "withdrawn" ->
                nothing.given(wished)
                        .given(new DiscussWish(STREAM, TODAY, CHECK, true, text("talk"), ANNA))
                        .given(new AgreeWishWithdrawal(STREAM, CHECK, BERT));
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static ObjectToRefusal object() {
        return new ObjectToRefusal(STREAM, CHECK, text("grounds"), FLOR);
    }

    private static DecideRefusalObjection onObjection() {
        return new DecideRefusalObjection(STREAM, CHECK, Verdict.UPHELD, text("why"), official(BERT));
    }

    private static AppealRefusal appeal() {
        return new AppealRefusal(STREAM, CHECK, text("grounds"), FLOR);
    }

    private static PreSalesCommand refusal(CheckId check) {
        return check(check, TODAY, refuse(Criterion.PS04))
                .answering(failing(Criterion.PS04))
                .asked();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            state           | record                       | agreeRefusal        | declineRefusal      | discussWish    | agreeWithdrawal     | meet                 | miss              | expire | open | object | onObjection | appeal | onAppeal
            nothing         | CheckRecorded CheckDeferred  | unknown-check       | unknown-check       | unknown-check  | unknown-check       | unknown-check        | unknown-check     | unknown-check | unknown-check | unknown-check | unknown-check | unknown-check | unknown-check
            approved        | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | no-conditional-check | -                 | CheckExpired | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            conditional     | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | ConditionMet         | ConditionMissed   | CheckExpired | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            conditional-met | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | -                    | -                 | CheckExpired | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            expired         | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | no-conditional-check | -                 | - | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            deferred        | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | no-conditional-check | -                 | - | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            refused         | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | no-conditional-check | -                 | - | RefusalOpened | RefusalObjected | no-objection | no-objection | no-appeal
            objected        | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | no-conditional-check | -                 | - | - | already-contested | RefusalObjectionDecided | RefusalAppealed | no-appeal
            upheld          | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | no-conditional-check | -                 | - | RefusalOpened | already-contested | no-objection | RefusalAppealed | no-appeal
            appealed        | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | no-conditional-check | -                 | - | - | already-contested | no-objection | already-contested | RefusalAppealDecided
            annulled        | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | no-wish-stands      | no-conditional-check | -                 | - | - | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            proposed        | check-already-recorded       | CheckRefused        | RefusalNotAgreed    | no-wish-stands | no-wish-stands      | no-conditional-check | -                 | - | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            wished          | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | WishDiscussed  | wish-not-taken-back | no-conditional-check | -                 | - | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            taken-back      | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | WishDiscussed  | WishWithdrawalAgreed | no-conditional-check | -                | - | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            withdrawn       | check-already-recorded       | no-refusal-proposed | no-refusal-proposed | no-wish-stands | -                   | no-conditional-check | -                 | - | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest | nothing-to-contest
            """)
    void answers(
            String state,
            String record,
            String agreeRefusal,
            String declineRefusal,
            String discussWish,
            String agreeWithdrawal,
            String meet,
            String miss,
            String expire,
            String open,
            String object,
            String onObjection,
            String appeal,
            String onAppeal) {
        var expected = new String[] {
            record,
            agreeRefusal,
            declineRefusal,
            discussWish,
            agreeWithdrawal,
            meet,
            miss,
            expire,
            open,
            object,
            onObjection,
            appeal,
            onAppeal
        };

        var answers = COMMANDS.values().stream()
                .map(command -> answer(in(state).later(THEN).when(command).decision()))
                .toList();

        assertThat(answers).containsExactly(expected);
    }

    private static String answer(Decision<PreSalesEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<PreSalesEvent> accepted -> names(accepted.events());
            case Decision.Refused<PreSalesEvent> refused ->
                refused.refusal().faults().stream().map(Refusal::code).collect(Collectors.joining(" "));
        };
    }

    private static String names(List<PreSalesEvent> events) {
        return events.isEmpty()
                ? "-"
                : events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }
}
