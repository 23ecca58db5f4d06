package nl.kwaliteitsregister.register.ladder;

import static java.util.Objects.requireNonNull;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.ANNA;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.BERT;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.CARL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.CASE;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.DAY;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.EMIL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.FLOR;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.GIEL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.HOST;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.LADDER;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.OLD;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.STEP;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.carryOver;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.cleared;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.close;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.committee;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decide;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decider;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decision;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.draft;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.finalWarning;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.grave;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.heard;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.ids;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.incident;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.invite;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.invited;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.known;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.note;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.notice;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.on;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.opened;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.plan;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.propose;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.statement;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.text;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.BoardReviewOutcome;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.ReviewOutcome;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.id.HandoverId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.ReviewId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DeclareTie;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ExtendHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.HandOverCase;
import nl.kwaliteitsregister.register.ladder.CaseCommand.LapseProposal;
import nl.kwaliteitsregister.register.ladder.CaseCommand.NamePartner;
import nl.kwaliteitsregister.register.ladder.CaseCommand.RejectProposal;
import nl.kwaliteitsregister.register.ladder.CaseCommand.WithdrawProposal;
import nl.kwaliteitsregister.register.ladder.ContestCommand.DecideAppeal;
import nl.kwaliteitsregister.register.ladder.ContestCommand.DecideObjection;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeAppeal;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeObjection;
import nl.kwaliteitsregister.register.ladder.LadderCommand.CloseReview;
import nl.kwaliteitsregister.register.ladder.LadderCommand.ConsiderIncidents;
import nl.kwaliteitsregister.register.ladder.LadderCommand.CountFinalWarnings;
import nl.kwaliteitsregister.register.ladder.LadderCommand.HoldBoardReview;
import nl.kwaliteitsregister.register.ladder.LadderCommand.TellEnding;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.AcceptNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.BounceNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.RecordLetter;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.SendNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.TakeNoticeAsDelivered;
import nl.kwaliteitsregister.register.ladder.StepCommand.AgreeTrial;
import nl.kwaliteitsregister.register.ladder.StepCommand.AskNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.DeclineNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.DropIncident;
import nl.kwaliteitsregister.register.ladder.StepCommand.EndStep;
import nl.kwaliteitsregister.register.ladder.StepCommand.GiveNewStart;
import nl.kwaliteitsregister.register.ladder.StepCommand.HoldStepReview;
import nl.kwaliteitsregister.register.ladder.StepCommand.MissStepReview;
import nl.kwaliteitsregister.register.ladder.StepCommand.ReplyToStep;
import nl.kwaliteitsregister.register.ladder.StepCommand.SettlePlan;
import nl.kwaliteitsregister.register.ladder.StepCommand.Settlement;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.AnnulCarriedStep;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.EndCarriedStep;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.NoteCarriedOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command on a ladder against every state that a case and its step can be in, on the day it all began. */
class EveryCommandInEveryStateTest {

    private static final IncidentFacts GRAVE = grave("shouting");
    private static final IncidentFacts OTHER = grave("exclusion");
    private static final IncidentFacts URGENT = incident("threat", EvidenceClass.CORROBORATED, 4);
    private static final IncidentFacts LIGHT = incident("belittling", EvidenceClass.CORROBORATED, 2);
    private static final Known KNOWN = known(GRAVE, OTHER, URGENT, LIGHT);

    private static final Map<String, LadderCommand> COMMANDS = commands();

    private static final List<String> STATES = List.of(
            "nothing",
            "proposed",
            "stated",
            "checked",
            "invited",
            "delivered",
            "heard",
            "rejected",
            "warned",
            "final",
            "planMet",
            "objected",
            "upheld",
            "appealed",
            "annulled",
            "ended",
            "stopped",
            "excluded");

    private static Map<String, LadderCommand> commands() {
        var all = new LinkedHashMap<String, LadderCommand>();
        var again = new StepId(uuid("again"));
        all.put("consider", new ConsiderIncidents(LADDER, ids(LIGHT), KNOWN));
        all.put("closeReview", new CloseReview(LADDER, new ReviewId(uuid("none")), text("r"), ANNA));
        all.put("countWarnings", new CountFinalWarnings(LADDER, 3));
        all.put(
                "holdBoard",
                new HoldBoardReview(
                        LADDER, new ReviewId(uuid("none")), BoardReviewOutcome.NO_STEP, text("b"), decider(BERT)));
        all.put("note", note(again, LIGHT));
        all.put("propose", propose(LadderRule.GRAVE_INCIDENT, GRAVE));
        all.put("withdraw", new WithdrawProposal(LADDER, CASE, text("w"), ANNA));
        all.put("tie", new DeclareTie(LADDER, CASE, EMIL));
        all.put("partner", new NamePartner(LADDER, CASE, EMIL, new InstitutionId("01BB"), true, KNOWN, ANNA));
        all.put("state", statement());
        all.put("check", cleared());
        all.put("invite", invite(DAY, GRAVE, OTHER, URGENT, LIGHT));
        all.put("extend", new ExtendHearing(LADDER, CASE, CARL));
        all.put("answer", SampleLadders.answer());
        all.put("close", close(CARL));
        all.put("decide", decide(CASE, again, DAY, decider(BERT), plan(DAY.plusWeeks(4)), KNOWN));
        all.put("reject", new RejectProposal(LADDER, CASE, text("n"), KNOWN, draft("reject", DAY), decider(BERT)));
        all.put("lapse", new LapseProposal(LADDER, CASE));
        all.put(
                "settle",
                new SettlePlan(LADDER, STEP, Settlement.MET, text("m"), KNOWN, draft("plan", DAY), decider(BERT)));
        all.put("end", new EndStep(LADDER, STEP));
        all.put(
                "review",
                new HoldStepReview(
                        LADDER, STEP, ReviewOutcome.STAYS, text("r"), KNOWN, draft("review", DAY), decider(BERT)));
        all.put("missReview", new MissStepReview(LADDER, STEP));
        all.put("drop", new DropIncident(LADDER, GRAVE.incident(), IncidentEnd.REFUTED));
        all.put("reply", new ReplyToStep(LADDER, STEP, text("r"), HOST));
        all.put("askNewStart", new AskNewStart(LADDER, STEP, text("n"), HOST));
        all.put("trial", new AgreeTrial(LADDER, STEP, 1, text("t"), KNOWN, draft("trial", DAY), decider(BERT)));
        all.put("decline", new DeclineNewStart(LADDER, STEP, text("d"), KNOWN, draft("no", DAY), decider(BERT)));
        all.put("give", new GiveNewStart(LADDER, STEP, text("g"), KNOWN, draft("start", DAY), decider(BERT)));
        all.put("object", new LodgeObjection(LADDER, STEP, text("o"), HOST));
        all.put("onObjection", onObjection());
        all.put("appeal", new LodgeAppeal(LADDER, STEP, text("a"), HOST));
        all.put(
                "onAppeal",
                new DecideAppeal(
                        LADDER, STEP, Verdict.ANNULLED, text("v"), KNOWN, draft("appeal", DAY), committee(FLOR)));
        all.put("send", new SendNotice(LADDER, notice(decision()), NoticeChannel.LETTER, null, ANNA));
        all.put("accept", new AcceptNotice(LADDER, notice(decision())));
        all.put("bounce", new BounceNotice(LADDER, notice(decision()), null));
        all.put("take", new TakeNoticeAsDelivered(LADDER, notice(decision())));
        all.put("open", opened(decision()));
        all.put("letter", new RecordLetter(LADDER, notice(decision()), "none", DAY));
        all.put("handOver", new HandOverCase(LADDER, CASE, ANNA, GIEL, new HandoverId(uuid("handover"))));
        all.put("proposeSuccession", carryOver(CASE, GRAVE));
        all.put("noteCarriedOver", new NoteCarriedOver(LADDER, STEP, OLD, again));
        all.put("endCarried", new EndCarriedStep(LADDER, STEP, DAY));
        all.put("annulCarried", new AnnulCarriedStep(LADDER, STEP));
        all.put("tellEnding", new TellEnding(LADDER, NoticeKind.STEP_ENDED, null, STEP, draft("ended", DAY)));
        return all;
    }

    private static DecideObjection onObjection() {
        return new DecideObjection(
                LADDER, STEP, Verdict.UPHELD, text("v"), KNOWN, draft("objection", DAY), decider(EMIL));
    }

    private static Scenario<LadderCommand, LadderEvent, Ladder> in(String state) {
        return switch (state) {
            case "nothing" -> on(DAY);
            case "proposed" -> on(DAY).given(propose(LadderRule.GRAVE_INCIDENT, GRAVE));
            case "stated" -> in("proposed").given(statement());
            case "checked" -> in("stated").given(cleared());
            case "invited" -> invited(LadderRule.GRAVE_INCIDENT, GRAVE);
            case "delivered" -> in("invited").given(opened("hearing"));
            case "heard" -> heard(LadderRule.GRAVE_INCIDENT, GRAVE);
            case "rejected" -> in("heard").given(requireNonNull(COMMANDS.get("reject")));
            case "warned" ->
                on(DAY).given(propose(LadderRule.CORROBORATED_INCIDENT, LIGHT)).given(decide(DAY, BERT, null, LIGHT));
            case "final" -> finalWarning(GRAVE);
            case "planMet" -> in("final").given(requireNonNull(COMMANDS.get("settle")));
            case "objected" -> in("final").given(new LodgeObjection(LADDER, STEP, text("o"), HOST));
            case "upheld" -> in("objected").given(onObjection());
            case "appealed" -> in("upheld").given(new LodgeAppeal(LADDER, STEP, text("a"), HOST));
            case "annulled" -> in("appealed").given(requireNonNull(COMMANDS.get("onAppeal")));
            case "ended" ->
                in("final")
                        .later(DAY.plusMonths(24))
                        .given(new EndStep(LADDER, STEP))
                        .later(DAY);
            case "stopped" -> on(DAY).given(propose(LadderRule.URGENT, URGENT)).given(decide(DAY, BERT, null, URGENT));
            case "excluded" ->
                heard(LadderRule.TWO_INDEPENDENT, GRAVE, OTHER).given(decide(DAY, BERT, null, GRAVE, OTHER));
            default -> throw new IllegalArgumentException(state);
        };
    }

    static Stream<Arguments> everyCommandInEveryState() {
        var lines =
                table().lines().map(line -> List.of(line.split("\\s*\\|\\s*"))).toList();
        var states = lines.getFirst();
        return lines.stream()
                .skip(1)
                .flatMap(line -> IntStream.range(1, states.size())
                        .mapToObj(column -> Arguments.of(line.getFirst(), states.get(column), line.get(column))));
    }

    private static String table() {
        try (var table = requireNonNull(EveryCommandInEveryStateTest.class.getResourceAsStream("/ladder-table.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0} when {1}: {2}")
    @MethodSource("everyCommandInEveryState")
    void answers(String command, String state, String expected) {
        assertThat(said(command, state)).isEqualTo(expected);
    }

    private static String said(String command, String state) {
        return answer(in(state).when(requireNonNull(COMMANDS.get(command))).decision());
    }

    @Test
    void the_table_holds_every_command_in_every_state() {
        assertThat(COMMANDS.values())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(leaves(LadderCommand.class).toList());
        assertThat(everyCommandInEveryState()).hasSize(COMMANDS.size() * STATES.size());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryCommandInEveryStateTest::leaves)
                : Stream.of(type);
    }

    private static String answer(Decision<LadderEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<LadderEvent> accepted ->
                accepted.events().isEmpty()
                        ? "-"
                        : accepted.events().stream()
                                .map(event -> event.getClass().getSimpleName())
                                .distinct()
                                .collect(Collectors.joining(" "));
            case Decision.Refused<LadderEvent> refused ->
                refused.refusal().faults().stream().map(Refusal::code).collect(Collectors.joining(" "));
        };
    }
}
