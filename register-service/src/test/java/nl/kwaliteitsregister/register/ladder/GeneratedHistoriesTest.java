package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.register.ladder.SampleLadders.ANNA;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.BERT;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.CARL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.DAY;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.DORA;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.EMIL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.GIEL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.HERE;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.HOST;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.LADDER;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.draft;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.incident;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.known;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.plan;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.text;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.Verdict;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingClosed;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeDelivered;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanSet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StopConfirmed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.ladder.CaseCommand.AnswerHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CheckStatement;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CloseHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DecideStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DeclareTie;
import nl.kwaliteitsregister.register.ladder.CaseCommand.LapseProposal;
import nl.kwaliteitsregister.register.ladder.CaseCommand.MakeNote;
import nl.kwaliteitsregister.register.ladder.CaseCommand.OpenHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ProposeStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.WriteStatement;
import nl.kwaliteitsregister.register.ladder.ContestCommand.DecideObjection;
import nl.kwaliteitsregister.register.ladder.ContestCommand.LodgeObjection;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.OpenNotice;
import nl.kwaliteitsregister.register.ladder.StepCommand.DropIncident;
import nl.kwaliteitsregister.register.ladder.StepCommand.EndStep;
import nl.kwaliteitsregister.register.ladder.StepCommand.SettlePlan;
import nl.kwaliteitsregister.register.ladder.StepCommand.Settlement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever order people and deadlines come in, what must never happen does not (domain §4.5). */
class GeneratedHistoriesTest {

    private static final int HISTORIES = 300;
    private static final int COMMANDS = 250;

    private static final List<StaffId> PEOPLE = List.of(ANNA, BERT, CARL, DORA, EMIL, GIEL, HOST);
    /** Of every class and severity; half of them grave, so that histories reach the top. */
    private static final List<IncidentFacts> INCIDENTS = IntStream.range(0, 12)
            .mapToObj(i -> incident("g" + i, EvidenceClass.values()[1 + i % 3], i < 6 ? 1 + i % 4 : 3 + i % 2))
            .toList();

    private static final List<LadderRule> RULES = Arrays.stream(LadderRule.values())
            .filter(rule -> !rule.isSuccession())
            .toList();

    /** One history and the facts in it. */
    private static final class Play {

        private final LadderRules rules = new LadderRules();
        private final Random random;
        private final List<LadderEvent> facts = new ArrayList<>();
        private Ladder ladder = Ladder.EMPTY;
        private LocalDate day = DAY;
        private int made;

        Play(long seed) {
            random = new Random(seed);
        }

        void run() {
            for (var i = 0; i < COMMANDS; i++) {
                if (random.nextInt(6) == 0) {
                    day = day.plusDays(random.nextInt(8));
                }
                var moment =
                        new Moment(day.atTime(12, 0).atZone(Moment.AMSTERDAM).toInstant());
                if (rules.decide(command(), ladder, moment) instanceof Decision.Accepted<LadderEvent> accepted) {
                    accepted.events().forEach(fact -> {
                        ladder = rules.evolve(ladder, fact);
                        facts.add(fact);
                    });
                }
            }
        }

        private LadderCommand command() {
            made++;
            var one = caseId();
            var step = stepId();
            return switch (random.nextInt(18)) {
                case 0, 1 -> propose();
                case 2, 3 -> new WriteStatement(LADDER, one, text("s"), mostly(ANNA));
                case 4, 5 -> new CheckStatement(LADDER, one, random.nextInt(4) == 0 ? text("r") : null, mostly(DORA));
                case 6, 7 -> new OpenHearing(LADDER, one, mostly(CARL), all(), draft("n" + made, day), mostly(ANNA));
                case 8 -> new OpenNotice(LADDER, pick(ladder.notices().keySet(), new NoticeId(uuid("none"))));
                case 9 -> new AnswerHearing(LADDER, one, text("a"), HOST);
                case 10 -> new CloseHearing(LADDER, one, random.nextBoolean() ? null : mostly(CARL));
                case 11, 12 ->
                    new DecideStep(
                            LADDER,
                            one,
                            new StepId(uuid("made " + made)),
                            text("m"),
                            random.nextBoolean() ? plan(day.plusWeeks(1 + random.nextInt(9))) : null,
                            all(),
                            draft("n" + made, day),
                            official());
                case 13 ->
                    random.nextBoolean() ? new DeclareTie(LADDER, one, someone()) : new LapseProposal(LADDER, one);
                case 14 ->
                    new MakeNote(
                            LADDER, new StepId(uuid("note " + made)), HERE, some().incident(), text("n"), all(), ANNA);
                case 15 ->
                    random.nextBoolean()
                            ? new EndStep(LADDER, step)
                            : new DropIncident(LADDER, some().incident(), IncidentEnd.values()[random.nextInt(3)]);
                case 16 ->
                    random.nextBoolean()
                            ? new LodgeObjection(LADDER, step, text("o"), HOST)
                            : new DecideObjection(
                                    LADDER,
                                    step,
                                    Verdict.values()[random.nextInt(2)],
                                    text("v"),
                                    all(),
                                    draft("n" + made, day),
                                    official());
                default ->
                    new SettlePlan(
                            LADDER,
                            step,
                            Settlement.values()[random.nextInt(2)],
                            text("p"),
                            all(),
                            draft("n" + made, day),
                            official());
            };
        }

        private ProposeStep propose() {
            var named = random.ints(1 + random.nextInt(3), 0, INCIDENTS.size())
                    .mapToObj(i -> INCIDENTS.get(i).incident())
                    .toList();
            return new ProposeStep(
                    LADDER,
                    new CaseId(uuid("case " + made)),
                    RULES.get(random.nextInt(RULES.size())),
                    HERE,
                    null,
                    named,
                    ReasonCode.SOCIAL_SAFETY,
                    random.nextInt(5) == 0 ? null : text("p"),
                    random.nextInt(5) == 0 ? null : text("l"),
                    null,
                    all(),
                    mostly(ANNA));
        }

        private Official official() {
            if (random.nextBoolean()) {
                return SampleLadders.decider(BERT);
            }
            var roles = new HashSet<Role>();
            roles.add(Role.values()[random.nextInt(Role.values().length)]);
            roles.add(random.nextBoolean() ? Role.DECISION_MAKER : Role.COORDINATOR);
            return new Official(
                    someone(), roles, random.nextBoolean() ? Set.of() : Set.of("crebo-25180"), random.nextInt(4) == 0);
        }

        private StaffId someone() {
            return PEOPLE.get(random.nextInt(PEOPLE.size()));
        }

        private StaffId mostly(StaffId person) {
            return random.nextInt(4) == 0 ? someone() : person;
        }

        private IncidentFacts some() {
            return INCIDENTS.get(random.nextInt(INCIDENTS.size()));
        }

        private Known all() {
            return known(INCIDENTS.toArray(IncidentFacts[]::new));
        }

        private CaseId caseId() {
            return pick(ladder.cases().keySet(), new CaseId(uuid("none")));
        }

        private StepId stepId() {
            return pick(ladder.steps().keySet(), new StepId(uuid("none")));
        }

        /** Mostly the newest: histories get further. */
        private <T> T pick(Set<T> from, T other) {
            var all = List.copyOf(from);
            return all.isEmpty() ? other : random.nextInt(3) > 0 ? all.getLast() : all.get(random.nextInt(all.size()));
        }
    }

    @Test
    void nothing_of_L2_and_up_comes_without_delivered_notice_closed_hearing_two_people_and_its_fields() {
        var reached = new EnumMap<Step, Integer>(Step.class);
        for (var seed = 0; seed < HISTORIES; seed++) {
            var play = new Play(seed);
            play.run();
            for (var i = 0; i < play.facts.size(); i++) {
                if (play.facts.get(i) instanceof StepDecided decided) {
                    reached.merge(decided.level(), 1, Integer::sum);
                    check(decided, play.facts.subList(0, i), play.facts);
                }
                if (play.facts.get(i) instanceof StopConfirmed stays) {
                    assertHeard(stays.caseId(), play.facts.subList(0, i));
                }
            }
        }
        assertThat(reached).as("histories get far").containsKeys(Step.values());
    }

    private static void check(StepDecided decided, List<LadderEvent> before, List<LadderEvent> all) {
        if (decided.level() == Step.L0) {
            return;
        }
        var proposal = proposal(decided.caseId(), before);
        assertThat(decided.by()).isNotEqualTo(proposal.by()).isNotEqualTo(GIEL);
        assertThat(decided.incidents()).isNotEmpty();
        assertThat(decided.validThrough()).isBefore(decided.inForceFrom().plusMonths(96));
        if (!decided.level().needsHearing()) {
            return;
        }
        assertThat(proposal.proportionality()).isNotNull();
        assertThat(proposal.lighterMeasures()).isNotNull();
        assertThat(decided.reviewBy()).isNotNull();
        if (decided.urgent()) {
            assertThat(decided.level()).isEqualTo(Step.L3);
            assertThat(decided.incidents()).anyMatch(one -> one.severity().level() == 4);
        } else {
            assertHeard(proposal.caseId(), before);
        }
        if (decided.level() == Step.L2) {
            assertThat(all)
                    .anyMatch(fact -> fact instanceof PlanSet plan
                            && plan.step().equals(decided.step())
                            && !plan.dueOn().isAfter(decided.occurredOn().plusWeeks(8)));
        }
    }

    private static void assertHeard(CaseId caseId, List<LadderEvent> before) {
        var delivered = -1;
        var closed = -1;
        for (var i = 0; i < before.size(); i++) {
            if (before.get(i) instanceof NoticeDelivered told
                    && told.kind() == NoticeKind.HEARING
                    && caseId.equals(told.caseId())) {
                delivered = i;
            }
            if (before.get(i) instanceof HearingClosed over && over.caseId().equals(caseId)) {
                closed = i;
            }
        }
        assertThat(delivered).isNotNegative().isLessThan(closed);
    }

    private static StepProposed proposal(@Nullable CaseId caseId, List<LadderEvent> before) {
        return before.stream()
                .filter(StepProposed.class::isInstance)
                .map(StepProposed.class::cast)
                .filter(one -> one.caseId().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_incident_carries_two_steps_of_a_level_and_what_is_annulled_is_live_nowhere() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var play = new Play(seed);
            play.run();
            var carried = new HashSet<List<Object>>();
            play.ladder
                    .notAnnulled()
                    .forEach(step -> step.incidents()
                            .forEach(one -> assertThat(
                                            carried.add(List.of(step.decided().level(), one.incident())))
                                    .as("counted once")
                                    .isTrue()));
            var annulled = play.facts.stream()
                    .filter(StepAnnulled.class::isInstance)
                    .map(fact -> ((StepAnnulled) fact).step())
                    .toList();
            assertThat(play.ladder.live().map(HeldStep::id)).noneMatch(annulled::contains);
        }
    }
}
