package nl.kwaliteitsregister.register.ladder;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.code.Continuity;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.ladder.CaseCommand.AnswerHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CheckStatement;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CloseHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DecideStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.MakeNote;
import nl.kwaliteitsregister.register.ladder.CaseCommand.OpenHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.PlanDraft;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ProposeStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.WriteStatement;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.OpenNotice;
import nl.kwaliteitsregister.register.ladder.SuccessionCommand.ProposeSuccession;
import org.jspecify.annotations.Nullable;

/** A host that goes wrong, and the people at one school who deal with it. */
final class SampleLadders {

    /** A Tuesday without holidays near it. */
    static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    static final LadderId LADDER = LadderId.ofHost(new InstitutionId("01AA"), new EmployerId(uuid("host")));
    /** Of the host that the one of {@link #LADDER} continues. */
    static final LadderId OLD = LadderId.ofHost(LADDER.institution(), new EmployerId(uuid("old host")));

    static final LadderScope HERE = LadderScope.LOCATION;

    /** Proposes. */
    static final StaffId ANNA = staff("Anna");
    /** Decides. */
    static final StaffId BERT = staff("Bert");
    /** Hears. */
    static final StaffId CARL = staff("Carl");
    /** Confidant. */
    static final StaffId DORA = staff("Dora");
    /** Decides on objections. */
    static final StaffId EMIL = staff("Emil");
    /** Chairs the appeal committee. */
    static final StaffId FLOR = staff("Flor");
    /** Signalled and supervised. */
    static final StaffId GIEL = staff("Giel");
    /** Speaks for the employer. */
    static final StaffId HOST = staff("Host");

    static final CaseId CASE = new CaseId(uuid("case"));
    static final StepId STEP = new StepId(uuid("step"));

    private SampleLadders() {}

    static Scenario<LadderCommand, LadderEvent, Ladder> on(LocalDate day) {
        return Scenario.on(day, new LadderRules(), LADDER.stream());
    }

    /** Corroborated, severity 3, from a placement and a reporter of its own. */
    static IncidentFacts grave(String name) {
        return incident(name, EvidenceClass.CORROBORATED, 3);
    }

    static IncidentFacts incident(String name, EvidenceClass evidence, int severity) {
        return new IncidentFacts(
                id(name),
                true,
                true,
                true,
                evidence,
                new Severity(severity),
                true,
                Set.of(SignalCategory.S07),
                Set.of(new PlacementId(uuid("placement of " + name))),
                Set.of("reporter of " + name),
                Set.of("crebo-25180"),
                Set.of(GIEL));
    }

    /** The same, and nothing of it counts any longer. */
    static IncidentFacts over(IncidentFacts one) {
        return new IncidentFacts(
                one.incident(),
                false,
                false,
                false,
                one.evidence(),
                one.severity(),
                one.severityKnown(),
                one.categories(),
                one.placements(),
                one.reporters(),
                one.programmes(),
                one.involved());
    }

    /** The same, and the student does not want the host to be told. */
    static IncidentFacts untold(IncidentFacts one) {
        return new IncidentFacts(
                one.incident(),
                one.counts(),
                one.carriesNote(),
                false,
                one.evidence(),
                one.severity(),
                one.severityKnown(),
                one.categories(),
                one.placements(),
                one.reporters(),
                one.programmes(),
                one.involved());
    }

    static Known known(IncidentFacts... incidents) {
        return new Known(byId(incidents), Counting.WHOLE_HOST, PolicyInForce.DEFAULT, false);
    }

    static Map<IncidentId, IncidentFacts> byId(IncidentFacts... incidents) {
        return Arrays.stream(incidents)
                .collect(Collectors.toMap(IncidentFacts::incident, Function.identity(), (one, same) -> one));
    }

    static Official decider(StaffId person) {
        return new Official(person, Set.of(Role.DECISION_MAKER), Set.of(), false);
    }

    static Official committee(StaffId person) {
        return new Official(person, Set.of(Role.APPEAL_COMMITTEE), Set.of(), false);
    }

    static ProposeStep propose(LadderRule rule, IncidentFacts... incidents) {
        return propose(CASE, rule, null, incidents);
    }

    static ProposeStep propose(CaseId id, LadderRule rule, @Nullable Integer months, IncidentFacts... incidents) {
        return new ProposeStep(
                LADDER,
                id,
                rule,
                HERE,
                null,
                Arrays.stream(incidents).map(IncidentFacts::incident).toList(),
                ReasonCode.SOCIAL_SAFETY,
                text("in proportion"),
                text("lighter measures"),
                months,
                known(incidents),
                ANNA);
    }

    /** The final warning of the old host goes over. */
    static ProposeSuccession carryOver(CaseId id, IncidentFacts... incidents) {
        return carryOver(id, HERE, Set.of(Continuity.PEOPLE), known(incidents).about(origin(incidents)));
    }

    static ProposeSuccession carryOver(CaseId id, LadderScope scope, Set<Continuity> continues, Known known) {
        return new ProposeSuccession(
                LADDER, id, OLD, STEP, scope, continues, text("in proportion"), text("lighter measures"), known, ANNA);
    }

    /** A final warning in force, as it stands at the old host. */
    static HeldStep origin(IncidentFacts... incidents) {
        return requireNonNull(finalWarning(incidents).state().steps().get(STEP), "decided");
    }

    static MakeNote note(StepId step, IncidentFacts incident) {
        return new MakeNote(LADDER, step, HERE, incident.incident(), text("note"), known(incident), ANNA);
    }

    static WriteStatement statement() {
        return new WriteStatement(LADDER, CASE, text("statement of facts"), ANNA);
    }

    static CheckStatement cleared() {
        return new CheckStatement(LADDER, CASE, null, DORA);
    }

    static OpenHearing invite(LocalDate day, IncidentFacts... incidents) {
        return new OpenHearing(LADDER, CASE, CARL, known(incidents), draft("hearing", day), ANNA);
    }

    static OpenNotice opened(String notice) {
        return new OpenNotice(LADDER, notice(notice));
    }

    static AnswerHearing answer() {
        return new AnswerHearing(LADDER, CASE, text("we see it otherwise"), HOST);
    }

    static CloseHearing close(@Nullable StaffId by) {
        return new CloseHearing(LADDER, CASE, by);
    }

    static DecideStep decide(LocalDate day, StaffId by, @Nullable PlanDraft plan, IncidentFacts... incidents) {
        return decide(CASE, STEP, day, decider(by), plan, known(incidents));
    }

    static DecideStep decide(
            CaseId id, StepId step, LocalDate day, Official by, @Nullable PlanDraft plan, Known known) {
        return new DecideStep(LADDER, id, step, text("reasoned"), plan, known, draft("decision " + step, day), by);
    }

    static PlanDraft plan(LocalDate dueOn) {
        return new PlanDraft(text("goals"), dueOn);
    }

    /** Proposed, stated, checked, invited, delivered, answered and closed, all on one day. */
    static Scenario<LadderCommand, LadderEvent, Ladder> heard(LadderRule rule, IncidentFacts... incidents) {
        return invited(rule, incidents).given(opened("hearing")).given(answer()).given(close(CARL));
    }

    static Scenario<LadderCommand, LadderEvent, Ladder> invited(LadderRule rule, IncidentFacts... incidents) {
        return on(DAY).given(propose(rule, incidents))
                .given(statement())
                .given(cleared())
                .given(invite(DAY, incidents));
    }

    /** A final warning with a plan of four weeks. */
    static Scenario<LadderCommand, LadderEvent, Ladder> finalWarning(IncidentFacts... incidents) {
        return heard(LadderRule.GRAVE_INCIDENT, incidents).given(decide(DAY, BERT, plan(DAY.plusWeeks(4)), incidents));
    }

    static NoticeDraft draft(String name, LocalDate day) {
        return new NoticeDraft(notice(name), day, text(name + " nl"), text(name + " en"));
    }

    static NoticeId notice(String name) {
        return new NoticeId(uuid("notice " + name));
    }

    /** The notice of the decision that made {@link #STEP}. */
    static String decision() {
        return "decision " + STEP;
    }

    static IncidentId id(String name) {
        return new IncidentId(uuid("incident " + name));
    }

    static List<IncidentId> ids(IncidentFacts... incidents) {
        return Arrays.stream(incidents).map(IncidentFacts::incident).toList();
    }

    static Sealed text(String name) {
        return new Sealed(new KeyId("sample"), uuid(name).toString().replace("-", ""));
    }

    static StaffId staff(String name) {
        return new StaffId(uuid("staff " + name).toString());
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
