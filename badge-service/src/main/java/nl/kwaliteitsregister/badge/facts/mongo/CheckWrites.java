package nl.kwaliteitsregister.badge.facts.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.id.CheckId;

/** Pre-sales checks and what became of them. */
final class CheckWrites {

    private CheckWrites() {}

    static List<FactWrite> of(PreSalesEvent event, long place) {
        return switch (event) {
            case PreSalesEvent.CheckRecorded it -> List.of(recorded(it, place));
            case PreSalesEvent.CheckApproved it ->
                check(
                        event,
                        Map.of(
                                "closed",
                                true,
                                "passedThrough",
                                it.validThrough().toString()));
            case PreSalesEvent.CheckApprovedWithConditions it ->
                check(
                        event,
                        Map.of(
                                "closed",
                                true,
                                "passedThrough",
                                it.validThrough().toString()));
            case PreSalesEvent.CheckDeferred ignored -> check(event, Map.of("closed", true));
            case PreSalesEvent.CheckRefused ignored -> check(event, Map.of("closed", true));
            case PreSalesEvent.RefusalNotAgreed ignored -> check(event, Map.of("closed", true));
            case PreSalesEvent.CheckExpired it ->
                check(
                        event,
                        Map.of("passedThrough", it.occurredOn().minusDays(1).toString()));
            case PreSalesEvent.RefusalProposed ignored -> List.of();
            case PreSalesEvent.RefusalOpened ignored -> List.of();
            case PreSalesEvent.RefusalObjected ignored -> List.of();
            case PreSalesEvent.RefusalObjectionDecided ignored -> List.of();
            case PreSalesEvent.RefusalAppealed ignored -> List.of();
            case PreSalesEvent.RefusalAppealDecided ignored -> List.of();
            case PreSalesEvent.WishDiscussed ignored -> List.of();
            case PreSalesEvent.WishWithdrawalAgreed ignored -> List.of();
            case PreSalesEvent.ConditionMet ignored -> List.of();
            case PreSalesEvent.ConditionMissed ignored -> List.of();
        };
    }

    private static FactWrite recorded(PreSalesEvent.CheckRecorded check, long place) {
        var path = pathOf(check.check());
        var programme = check.programme();
        var fields = new HashMap<String, Object>();
        fields.put(path + "scope", programme == null ? "all" : programme.key());
        fields.put(path + "on", check.occurredOn().toString());
        fields.put(path + "place", place);
        fields.put(
                path + "codeSigned",
                check.answers().get(Criterion.PS14) instanceof Answer.YesNo signed && signed.yes());
        if (check.answers().get(Criterion.PS09) instanceof Answer.Remuneration pay) {
            fields.put(path + "pay", PayDocument.of(pay));
        }
        return new FactWrite(FactWrite.idOf(check.employer(), check.institution()), fields, false);
    }

    private static List<FactWrite> check(PreSalesEvent event, Map<String, Object> outcome) {
        var fields = new HashMap<String, Object>();
        outcome.forEach((name, value) -> fields.put(pathOf(event.check()) + name, value));
        return List.of(new FactWrite(FactWrite.idOf(event.employer(), event.institution()), fields, true));
    }

    private static String pathOf(CheckId check) {
        return "checks." + check + ".";
    }
}
