package nl.kwaliteitsregister.register.ladder;

import static nl.kwaliteitsregister.register.ladder.SampleLadders.ANNA;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.BERT;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.CARL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.CASE;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.DAY;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.DORA;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.GIEL;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.HERE;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.LADDER;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.STEP;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.answer;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.byId;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.cleared;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.close;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decide;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.decider;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.draft;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.grave;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.heard;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.ids;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.incident;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.invite;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.invited;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.known;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.notice;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.on;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.opened;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.over;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.plan;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.propose;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.staff;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.statement;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.text;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.untold;
import static nl.kwaliteitsregister.register.ladder.SampleLadders.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.HearingOutcome;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.LapseCause;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.code.StepEndCause;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingClosed;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingExtended;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingOpened;
import nl.kwaliteitsregister.contract.event.CaseEvent.ProposalLapsed;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeBounced;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeDelivered;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.event.StepEvent.StopConfirmed;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.ladder.CaseCommand.CheckStatement;
import nl.kwaliteitsregister.register.ladder.CaseCommand.DeclareTie;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ExtendHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.LapseProposal;
import nl.kwaliteitsregister.register.ladder.CaseCommand.NamePartner;
import nl.kwaliteitsregister.register.ladder.CaseCommand.OpenHearing;
import nl.kwaliteitsregister.register.ladder.CaseCommand.ProposeStep;
import nl.kwaliteitsregister.register.ladder.CaseCommand.WriteStatement;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByContent;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByPerson;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.ByState;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.PlanDayOutside;
import nl.kwaliteitsregister.register.ladder.LadderRefusal.TooLong;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.AcceptNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.BounceNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.RecordLetter;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.SendNotice;
import nl.kwaliteitsregister.register.ladder.NoticeCommand.TakeNoticeAsDelivered;
import org.junit.jupiter.api.Test;

/** Due process (domain §4.5): nothing heavy without a hearing, and never by one person. */
class DueProcessTest {

    private static final IncidentFacts GRAVE = grave("shouting");
    private static final IncidentFacts OTHER = grave("exclusion");
    private static final InstitutionId NEIGHBOUR = new InstitutionId("01BB");
    private static final IncidentFacts URGENT = incident("threat", EvidenceClass.REPORTED, 4);

    @Test
    void a_step_of_L2_to_L4_says_why_it_is_in_proportion_and_what_lighter_measures_there_were() {
        var bare = new ProposeStep(
                LADDER,
                CASE,
                LadderRule.GRAVE_INCIDENT,
                HERE,
                null,
                ids(GRAVE),
                ReasonCode.SOCIAL_SAFETY,
                null,
                null,
                null,
                known(GRAVE),
                ANNA);

        on(DAY).when(bare).thenRefused(ByContent.PROPORTIONALITY_MISSING, ByContent.LIGHTER_MEASURES_MISSING);
    }

    @Test
    void a_step_rests_on_an_incident_of_the_school_s_own() {
        on(DAY).when(propose(LadderRule.GRAVE_INCIDENT)).thenRefused(ByContent.NO_INCIDENT);
        var foreign = new ProposeStep(
                LADDER,
                CASE,
                LadderRule.GRAVE_INCIDENT,
                HERE,
                null,
                ids(GRAVE),
                ReasonCode.SOCIAL_SAFETY,
                text("a"),
                text("b"),
                null,
                known(),
                ANNA);
        on(DAY).when(foreign).thenRefused(ByContent.NOT_AN_OWN_INCIDENT);
    }

    @Test
    void an_incident_whose_facts_may_not_be_told_carries_no_step() {
        on(DAY).when(propose(LadderRule.GRAVE_INCIDENT, untold(GRAVE))).thenRefused(ByContent.INCIDENT_MAY_NOT_BE_TOLD);
    }

    @Test
    void nothing_of_L2_to_L4_is_decided_before_the_hearing_is_closed() {
        var proposed = on(DAY).given(propose(LadderRule.GRAVE_INCIDENT, GRAVE));
        var decision = decide(DAY, BERT, plan(DAY.plusWeeks(4)), GRAVE);

        proposed.when(decision).thenRefused(ByState.HEARING_NOT_CLOSED);
        invited(LadderRule.GRAVE_INCIDENT, GRAVE).when(decision).thenRefused(ByState.HEARING_NOT_CLOSED);
        assertThat(heard(LadderRule.GRAVE_INCIDENT, GRAVE).when(decision).facts())
                .anyMatch(fact -> fact instanceof StepDecided step && step.level() == Step.L2);
    }

    @Test
    void the_statement_is_written_by_the_proposer_and_checked_by_another() {
        var proposed = on(DAY).given(propose(LadderRule.GRAVE_INCIDENT, GRAVE));

        proposed.when(new WriteStatement(LADDER, CASE, text("mine"), BERT))
                .thenRefused(ByPerson.PROPOSER_WRITES_STATEMENT);
        proposed.when(invite(DAY, GRAVE)).thenRefused(ByState.STATEMENT_MISSING);
        var written = proposed.given(statement());
        written.when(invite(DAY, GRAVE)).thenRefused(ByState.STATEMENT_NOT_CHECKED);
        written.when(new CheckStatement(LADDER, CASE, null, ANNA)).thenRefused(ByPerson.PROPOSER_CHECKS_STATEMENT);
    }

    @Test
    void a_statement_that_was_given_back_is_written_anew() {
        on(DAY).given(propose(LadderRule.GRAVE_INCIDENT, GRAVE))
                .given(statement())
                .given(new CheckStatement(LADDER, CASE, text("names the day"), DORA))
                .when(invite(DAY, GRAVE))
                .thenRefused(ByState.STATEMENT_MISSING);
    }

    @Test
    void someone_other_than_the_proposer_hears() {
        on(DAY).given(propose(LadderRule.GRAVE_INCIDENT, GRAVE))
                .given(statement())
                .given(cleared())
                .when(new OpenHearing(LADDER, CASE, ANNA, known(GRAVE), draft("hearing", DAY), ANNA))
                .thenRefused(ByPerson.PROPOSER_HEARS);
        invited(LadderRule.GRAVE_INCIDENT, GRAVE)
                .given(opened("hearing"))
                .given(answer())
                .when(close(ANNA))
                .thenRefused(ByPerson.PROPOSER_HEARS);
    }

    @Test
    void the_term_to_answer_starts_when_the_notice_is_opened() {
        var invited = invited(LadderRule.GRAVE_INCIDENT, GRAVE).later(DAY.plusDays(20));

        invited.when(close(CARL)).thenRefused(ByState.HEARING_NOT_DELIVERED);
        assertThat(termOf(invited.when(opened("hearing")).facts())).isEqualTo(LocalDate.of(2026, 10, 5));
    }

    @Test
    void a_mail_is_delivered_when_a_day_passed_without_a_bounce() {
        var contact = new ContactId(uuid("contact"));
        var sent = invited(LadderRule.GRAVE_INCIDENT, GRAVE)
                .given(new SendNotice(LADDER, notice("hearing"), NoticeChannel.EMAIL, contact, ANNA))
                .given(new AcceptNotice(LADDER, notice("hearing")));
        var take = new TakeNoticeAsDelivered(LADDER, notice("hearing"));

        sent.later(DAY.plusDays(1)).when(take).thenNothing();
        assertThat(termOf(sent.later(DAY.plusDays(5)).when(take).facts())).isEqualTo(LocalDate.of(2026, 9, 16));
    }

    @Test
    void a_bounce_stops_the_term() {
        var contact = new ContactId(uuid("contact"));
        var mailed = invited(LadderRule.GRAVE_INCIDENT, GRAVE)
                .given(new SendNotice(LADDER, notice("hearing"), NoticeChannel.EMAIL, contact, ANNA))
                .given(new AcceptNotice(LADDER, notice("hearing")))
                .later(DAY.plusDays(2))
                .given(new TakeNoticeAsDelivered(LADDER, notice("hearing")));
        var bounced = mailed.later(DAY.plusDays(20));

        assertThat(bounced.when(new BounceNotice(LADDER, notice("hearing"), null))
                        .facts())
                .hasOnlyElementsOfType(NoticeBounced.class);
        bounced.given(new BounceNotice(LADDER, notice("hearing"), null))
                .when(close(null))
                .thenNothing();
    }

    @Test
    void a_mail_that_fails_late_does_not_undo_the_letter_that_went_out_since() {
        var contact = new ContactId(uuid("contact"));
        var written = invited(LadderRule.GRAVE_INCIDENT, GRAVE)
                .given(new SendNotice(LADDER, notice("hearing"), NoticeChannel.EMAIL, contact, ANNA))
                .given(new SendNotice(LADDER, notice("hearing"), NoticeChannel.LETTER, null, ANNA));

        written.when(new BounceNotice(LADDER, notice("hearing"), contact)).thenNothing();
    }

    @Test
    void a_letter_is_delivered_when_somebody_records_it_with_its_code() {
        var sent = invited(LadderRule.GRAVE_INCIDENT, GRAVE)
                .given(new SendNotice(LADDER, notice("hearing"), NoticeChannel.LETTER, null, ANNA))
                .later(DAY.plusDays(3));
        var code = notice("hearing").toString().substring(0, 8);

        sent.when(new RecordLetter(LADDER, notice("hearing"), "wrong", DAY)).thenRefused(ByContent.LETTER_CODE_WRONG);
        assertThat(termOf(sent.when(new RecordLetter(LADDER, notice("hearing"), code, DAY.plusDays(1)))
                        .facts()))
                .isEqualTo(LocalDate.of(2026, 9, 16));
    }

    @Test
    void the_summer_does_not_count_but_for_a_stop() {
        var july = LocalDate.of(2026, 7, 15);

        assertThat(HearingTerm.through(july, 10, false)).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(HearingTerm.through(july, 10, true)).isEqualTo(LocalDate.of(2026, 7, 29));
    }

    @Test
    void the_term_is_extended_once() {
        var delivered = invited(LadderRule.GRAVE_INCIDENT, GRAVE).given(opened("hearing"));
        var extend = new ExtendHearing(LADDER, CASE, CARL);

        assertThat(delivered.when(extend).facts())
                .containsExactly(new HearingExtended(LADDER, DAY, CASE, LocalDate.of(2026, 9, 29), CARL));
        delivered.given(extend).when(extend).thenRefused(ByState.HEARING_ALREADY_EXTENDED);
    }

    @Test
    void no_answer_to_a_delivered_hearing_is_recorded_as_such() {
        var delivered = invited(LadderRule.GRAVE_INCIDENT, GRAVE).given(opened("hearing"));

        delivered.when(close(CARL)).thenRefused(ByState.HEARING_TERM_RUNS);
        delivered
                .later(LocalDate.of(2026, 10, 1))
                .when(close(null))
                .then(new HearingClosed(
                        LADDER,
                        LocalDate.of(2026, 9, 16),
                        CASE,
                        HearingOutcome.NO_ANSWER,
                        LocalDate.of(2026, 9, 30),
                        null));
    }

    @Test
    void a_proposal_lapses_when_nobody_decides_in_10_working_days() {
        var heard = heard(LadderRule.GRAVE_INCIDENT, GRAVE);
        var last = LocalDate.of(2026, 9, 15);

        heard.later(last).when(new LapseProposal(LADDER, CASE)).thenNothing();
        heard.later(last.plusDays(9))
                .when(new LapseProposal(LADDER, CASE))
                .then(new ProposalLapsed(LADDER, last.plusDays(1), CASE, LapseCause.NOT_DECIDED_IN_TIME));
        heard.later(last.plusDays(1))
                .when(decide(last.plusDays(1), BERT, plan(last.plusWeeks(4)), GRAVE))
                .thenRefused(ByState.DECISION_TOO_LATE);
    }

    @Test
    void nobody_decides_who_proposed_signalled_supervised_or_has_a_tie() {
        var heard = heard(LadderRule.GRAVE_INCIDENT, GRAVE);
        var plan = plan(DAY.plusWeeks(4));

        heard.when(decide(DAY, ANNA, plan, GRAVE)).thenRefused(ByPerson.PROPOSER_DECIDES);
        heard.when(decide(DAY, GIEL, plan, GRAVE)).thenRefused(ByPerson.SIGNALLED_OR_SUPERVISED);
        heard.given(new DeclareTie(LADDER, CASE, BERT))
                .when(decide(DAY, BERT, plan, GRAVE))
                .thenRefused(ByPerson.TIED_TO_HOST);
    }

    @Test
    void a_confidant_approves_nothing_and_L2_takes_a_decision_maker() {
        var heard = heard(LadderRule.GRAVE_INCIDENT, GRAVE);
        var confidant = new Official(DORA, Set.of(Role.CONFIDANT, Role.DECISION_MAKER), Set.of(), false);
        var coordinator = new Official(BERT, Set.of(Role.COORDINATOR), Set.of(), true);
        var plan = plan(DAY.plusWeeks(4));

        heard.when(decide(CASE, STEP, DAY, confidant, plan, known(GRAVE))).thenRefused(ByPerson.CONFIDANT_DECIDES);
        heard.when(decide(CASE, STEP, DAY, coordinator, plan, known(GRAVE)))
                .thenRefused(ByPerson.DECISION_MAKER_NEEDED);
    }

    @Test
    void who_decides_on_L4_shares_no_programme_with_the_proposer() {
        var heard = heard(LadderRule.TWO_INDEPENDENT, GRAVE, OTHER);
        var colleague = new Official(BERT, Set.of(Role.DECISION_MAKER), Set.of("crebo-25180"), false);

        heard.when(decide(CASE, STEP, DAY, colleague, null, known(GRAVE, OTHER)))
                .thenRefused(ByPerson.SHARES_PROGRAMME);
        assertThat(heard.when(decide(DAY, BERT, null, GRAVE, OTHER)).facts())
                .anyMatch(fact -> fact instanceof StepDecided step && step.level() == Step.L4);
    }

    @Test
    void where_no_incident_names_a_programme_nobody_of_any_programme_decides_on_L4() {
        var heard = heard(LadderRule.TWO_INDEPENDENT, GRAVE, OTHER);
        var known = known(ofNoProgramme(GRAVE), ofNoProgramme(OTHER));
        var colleague = new Official(BERT, Set.of(Role.DECISION_MAKER), Set.of("crebo-25999"), false);

        heard.when(decide(CASE, STEP, DAY, colleague, null, known)).thenRefused(ByPerson.SHARES_PROGRAMME);
        assertThat(heard.when(decide(CASE, STEP, DAY, decider(BERT), null, known))
                        .facts())
                .anyMatch(StepDecided.class::isInstance);
    }

    private static IncidentFacts ofNoProgramme(IncidentFacts one) {
        return new IncidentFacts(
                one.incident(),
                one.counts(),
                one.carriesNote(),
                one.mayBeTold(),
                one.evidence(),
                one.severity(),
                one.severityKnown(),
                one.categories(),
                one.placements(),
                one.reporters(),
                Set.of(),
                one.involved());
    }

    @Test
    void a_school_of_one_programme_names_somebody_of_a_partner() {
        var one = new Known(byId(GRAVE, OTHER), Counting.WHOLE_HOST, PolicyInForce.DEFAULT, true);
        var heard = heard(LadderRule.TWO_INDEPENDENT, GRAVE, OTHER);
        var partner = staff("partner");

        heard.when(decide(CASE, STEP, DAY, decider(BERT), null, one)).thenRefused(ByPerson.PARTNER_NEEDED);
        heard.when(new NamePartner(LADDER, CASE, partner, LADDER.institution(), true, one, BERT))
                .thenRefused(ByContent.PARTNER_OF_OWN_SCHOOL);
        heard.when(new NamePartner(LADDER, CASE, partner, NEIGHBOUR, false, one, BERT))
                .thenRefused(ByContent.PARTNER_DECIDES_NOT);
        var named = heard.given(new NamePartner(LADDER, CASE, partner, NEIGHBOUR, true, one, BERT));
        assertThat(named.when(decide(CASE, STEP, DAY, decider(partner), null, one))
                        .facts())
                .anyMatch(StepDecided.class::isInstance);
        named.given(new DeclareTie(LADDER, CASE, partner))
                .when(decide(CASE, STEP, DAY, decider(partner), null, one))
                .thenRefused(ByPerson.TIED_TO_HOST);
    }

    @Test
    void a_school_of_several_programmes_decides_by_itself() {
        heard(LadderRule.TWO_INDEPENDENT, GRAVE, OTHER)
                .when(new NamePartner(LADDER, CASE, staff("partner"), NEIGHBOUR, true, known(GRAVE, OTHER), BERT))
                .thenRefused(ByState.PARTNER_NOT_NEEDED);
    }

    @Test
    void what_was_refuted_during_the_hearing_carries_nothing() {
        heard(LadderRule.GRAVE_INCIDENT, GRAVE)
                .when(decide(DAY, BERT, plan(DAY.plusWeeks(4)), over(GRAVE)))
                .thenRefused(ByContent.INCIDENT_CARRIES_NOTHING);
    }

    @Test
    void a_final_warning_has_a_plan_of_at_most_eight_weeks() {
        var heard = heard(LadderRule.GRAVE_INCIDENT, GRAVE);

        heard.when(decide(DAY, BERT, null, GRAVE)).thenRefused(ByContent.PLAN_MISSING);
        heard.when(decide(DAY, BERT, plan(DAY.plusWeeks(9)), GRAVE))
                .thenRefused(new PlanDayOutside(DAY.plusDays(1), DAY.plusWeeks(8)));
    }

    @Test
    void no_step_lasts_longer_than_the_policy_allows() {
        on(DAY).when(propose(CASE, LadderRule.TWO_INDEPENDENT, 97, GRAVE, OTHER))
                .thenRefused(new TooLong("/months", 96));
        on(DAY).when(propose(CASE, LadderRule.URGENT, 2, URGENT)).thenRefused(ByContent.ENDS_WITH_POLICY);
    }

    @Test
    void a_notice_written_yesterday_is_written_anew() {
        heard(LadderRule.GRAVE_INCIDENT, GRAVE)
                .later(DAY.plusDays(1))
                .when(decide(DAY, BERT, plan(DAY.plusWeeks(4)), GRAVE))
                .thenRefused(ByState.NOTICE_OF_ANOTHER_DAY);
    }

    @Test
    void an_urgent_stop_comes_before_the_hearing_and_stays_when_it_is_confirmed() {
        var stopped = on(DAY).given(propose(LadderRule.URGENT, URGENT)).given(decide(DAY, BERT, null, URGENT));

        assertThat(stopped.state().stops(new PlacementEvent.Scope(null, null), DAY))
                .hasSize(1);
        var heard = stopped.given(statement())
                .given(cleared())
                .given(invite(DAY, URGENT))
                .given(opened("hearing"))
                .given(answer())
                .given(close(CARL));
        assertThat(heard.when(decide(CASE, new StepId(uuid("again")), DAY, decider(BERT), null, known(URGENT)))
                        .facts())
                .anyMatch(fact ->
                        fact instanceof StopConfirmed stays && stays.step().equals(STEP));
    }

    @Test
    void an_urgent_stop_without_a_hearing_in_five_working_days_lapses() {
        var stopped = on(DAY).given(propose(LadderRule.URGENT, URGENT)).given(decide(DAY, BERT, null, URGENT));
        var late = LocalDate.of(2026, 9, 9);

        stopped.later(LocalDate.of(2026, 9, 8))
                .when(new LapseProposal(LADDER, CASE))
                .thenNothing();
        stopped.later(LocalDate.of(2026, 9, 12))
                .when(new LapseProposal(LADDER, CASE))
                .then(
                        new ProposalLapsed(LADDER, late, CASE, LapseCause.NOT_HEARD_IN_TIME),
                        new StepEnded(LADDER, late, STEP, Step.L3, StepEndCause.HEARING_NOT_OPENED));
    }

    @Test
    void the_hearing_after_a_stop_runs_through_the_summer() {
        var july = LocalDate.of(2026, 7, 15);
        var stopped = on(july).given(propose(LadderRule.URGENT, URGENT))
                .given(decide(july, BERT, null, URGENT))
                .given(statement())
                .given(cleared());

        assertThat(stopped.when(invite(july, URGENT)).facts())
                .anyMatch(fact -> fact instanceof HearingOpened opened && opened.throughSummer());
    }

    @Test
    void a_decision_keeps_the_version_of_the_policy_it_was_taken_under() {
        var newer =
                new Known(byId(GRAVE), Counting.WHOLE_HOST, new PolicyInForce(7, PolicyInForce.DEFAULT.terms()), false);

        assertThat(heard(LadderRule.GRAVE_INCIDENT, GRAVE)
                        .when(decide(CASE, STEP, DAY, decider(BERT), plan(DAY.plusWeeks(4)), newer))
                        .facts())
                .anyMatch(fact -> fact instanceof StepDecided step && step.policy() == 7);
    }

    private static LocalDate termOf(List<LadderEvent> facts) {
        return facts.stream()
                .filter(NoticeDelivered.class::isInstance)
                .map(fact -> ((NoticeDelivered) fact).termThrough())
                .findFirst()
                .orElseThrow();
    }
}
