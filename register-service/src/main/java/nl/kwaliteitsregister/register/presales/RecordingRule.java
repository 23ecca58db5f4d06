package nl.kwaliteitsregister.register.presales;

import java.util.List;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.register.presales.CheckForm.Passing;
import nl.kwaliteitsregister.register.presales.PreSalesCommand.Outcome;

/** What must hold before a check is recorded (domain §4.1). A rule names everything it objects to. */
@FunctionalInterface
interface RecordingRule {

    Stream<? extends Refusal> objections(Recording check);

    RecordingRule HAPPENED_IN_TIME =
            check -> check.moment().objectionTo(check.asked().occurredOn()).stream();

    RecordingRule CHECK_IS_NEW = check -> check.before().find(check.asked().check()).stream()
            .map(ignored -> new PreSalesRefusal.CheckAlreadyRecorded());

    RecordingRule FORM_IS_KNOWN = check -> when(
            check.asked().formVersion() != CheckForm.VERSION,
            new PreSalesRefusal.UnknownFormVersion(CheckForm.VERSION));

    RecordingRule ROUTE_IS_OF_PROGRAMME = check -> {
        var programme = check.asked().scope().programme();
        var route = check.asked().route();
        return route == null || programme == null || route.sector() == programme.sector()
                ? Stream.empty()
                : Stream.of(new PreSalesRefusal.RouteNotOfProgramme(route));
    };

    RecordingRule ANSWERS_ARE_OF_THEIR_KIND = check -> check.asked().answers().entrySet().stream()
            .filter(each -> !check.form().fits(each.getKey(), each.getValue()))
            .map(each -> new PreSalesRefusal.AnswerDoesNotFit(each.getKey()));

    RecordingRule REMUNERATION_IS_OF_ROUTE = check -> when(
            check.asked().answers().get(Criterion.PS09) instanceof Answer.Remuneration paid
                    && !check.form().fitsRoute(paid),
            new PreSalesRefusal.RemunerationNotOfRoute(Criterion.PS09));

    RecordingRule APPROVAL_NEEDS_EVERY_ANSWER = check -> check.approves()
            ? check.form().mandatory().stream()
                    .filter(criterion -> !check.asked().answers().containsKey(criterion))
                    .map(PreSalesRefusal.AnswerMissing::new)
            : Stream.empty();

    RecordingRule APPROVAL_NEEDS_KNOWN_KNOCK_OUTS = check -> check.approves()
            ? check.knockOuts(Passing.UNKNOWN).stream()
                    .filter(check.asked().answers()::containsKey)
                    .map(PreSalesRefusal.KnockOutUnknown::new)
            : Stream.empty();

    RecordingRule FAILED_KNOCK_OUT_IS_NOT_APPROVED = check -> check.asked().outcome() instanceof Outcome.Approve
            ? check.failed().stream().map(PreSalesRefusal.KnockOutFailed::new)
            : Stream.empty();

    RecordingRule STANDING_WISH_IS_NOT_APPROVED =
            check -> when(check.approves() && check.wishStands(), new PreSalesRefusal.WishStillStands());

    /** In the order in which a form is read. */
    List<RecordingRule> ALL = Stream.of(
                    List.of(
                            HAPPENED_IN_TIME,
                            CHECK_IS_NEW,
                            FORM_IS_KNOWN,
                            ROUTE_IS_OF_PROGRAMME,
                            ANSWERS_ARE_OF_THEIR_KIND,
                            REMUNERATION_IS_OF_ROUTE,
                            APPROVAL_NEEDS_EVERY_ANSWER,
                            APPROVAL_NEEDS_KNOWN_KNOCK_OUTS,
                            FAILED_KNOCK_OUT_IS_NOT_APPROVED,
                            STANDING_WISH_IS_NOT_APPROVED),
                    ConditionRule.ALL,
                    ReasonRule.ALL)
            .flatMap(List::stream)
            .toList();

    static Stream<Refusal> when(boolean broken, Refusal objection) {
        return broken ? Stream.of(objection) : Stream.empty();
    }
}
