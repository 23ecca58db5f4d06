package nl.kwaliteitsregister.badge.award;

import static java.util.Objects.requireNonNull;
import static nl.kwaliteitsregister.badge.facts.Known.COMPANY;
import static nl.kwaliteitsregister.badge.facts.Known.OTHER;
import static nl.kwaliteitsregister.badge.facts.Known.SCHOOL;
import static nl.kwaliteitsregister.badge.facts.Known.TODAY;
import static nl.kwaliteitsregister.badge.facts.Known.checked;
import static nl.kwaliteitsregister.badge.facts.Known.goodHost;
import static nl.kwaliteitsregister.badge.facts.Known.live;
import static nl.kwaliteitsregister.badge.facts.Known.over;
import static nl.kwaliteitsregister.badge.facts.Known.placed;
import static nl.kwaliteitsregister.badge.facts.Known.placement;
import static nl.kwaliteitsregister.badge.facts.Known.placements;
import static nl.kwaliteitsregister.badge.facts.Known.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.badge.award.BadgeCommand.AcceptBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.AskSecondLook;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Assess;
import nl.kwaliteitsregister.badge.award.BadgeCommand.EndBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.ExpireBadge;
import nl.kwaliteitsregister.badge.award.BadgeCommand.GiveSecondLook;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Issue;
import nl.kwaliteitsregister.badge.award.BadgeCommand.MissSecondLook;
import nl.kwaliteitsregister.badge.award.BadgeCommand.RecordVisit;
import nl.kwaliteitsregister.badge.award.BadgeCommand.RemindOfExpiry;
import nl.kwaliteitsregister.badge.award.BadgeRefusal.ByState;
import nl.kwaliteitsregister.badge.facts.HostFacts;
import nl.kwaliteitsregister.badge.facts.Known;
import nl.kwaliteitsregister.badge.facts.Measure;
import nl.kwaliteitsregister.badge.facts.Measure.Weight;
import nl.kwaliteitsregister.badge.facts.PlacementFact;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.CountBand;
import nl.kwaliteitsregister.contract.code.SecondLook;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeAccepted;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeSuperseded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Cause;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ExpiryReminded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.OfferWithdrawn;
import nl.kwaliteitsregister.contract.event.BadgeEvent.PanelVisited;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookGiven;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookMissed;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.contract.id.StaffId;
import org.junit.jupiter.api.Test;

/** The course of a host's badges, from offer to end (domain §4.7): state is reached by commands only. */
class BadgeCourseTest {

    private static final Issue ISSUE =
            new Issue(new NetworkId(new UUID(1, 1)), SCHOOL, EmployerId.of("7f0c3a52-5c8e-5d1a-8a44-0d1f0b9b7c11"));
    private static final Policy POLICY = new Policy(BigDecimal.valueOf(350));
    private static final LookId LOOK = new LookId(new UUID(2, 2));
    private static final StaffId OFFICER = new StaffId("0f0e0d0c-0000-4000-8000-000000000001");

    private static final Instant HOUR = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant EARLIER = HOUR.minusMillis(1);
    private static final Instant LATER = HOUR.plusMillis(1);

    private final BadgeRules rules = new BadgeRules();
    private final List<BadgeEvent> all = new ArrayList<>();
    private Badges badges = rules.initial(ISSUE.stream());
    private LocalDate today = TODAY;

    // --- offered ---------------------------------------------------------------------------------------------------

    @Test
    void the_highest_level_that_is_met_is_offered_with_the_numbers_behind_it() {
        assess(goodHost(12));

        var offer = only(BadgeOffered.class);
        assertThat(offer.level()).isEqualTo(BadgeLevel.RECOGNISED);
        assertThat(offer.validityMonths()).isEqualTo(24);
        assertThat(requireNonNull(offer.numbers()).students()).isEqualTo(12);
        assertThat(requireNonNull(offer.numbers()).allowanceNorm()).isEqualByComparingTo("350");
    }

    @Test
    void public_evidence_has_criteria_a_band_and_scores_from_ten() {
        assess(goodHost(12));

        var evidence = only(BadgeOffered.class).evidence();
        assertThat(evidence.students()).isEqualTo(CountBand.FROM_10);
        assertThat(evidence.areas()).extracting(it -> it.score().doubleValue()).containsOnly(4.8);
        assertThat(evidence.met())
                .contains(BadgeCriterion.SAFETY, BadgeCriterion.COVERAGE)
                .doesNotContain(BadgeCriterion.NOTHING_UNDECIDED);
    }

    @Test
    void under_ten_students_no_score_is_public() {
        assess(goodHost(9));

        assertThat(only(BadgeOffered.class).evidence().students()).isEqualTo(CountBand.FROM_3);
        assertThat(only(BadgeOffered.class).evidence().areas()).isEmpty();
    }

    @Test
    void facts_that_are_read_anew_decide_nothing_until_they_are_as_many_as_before() {
        assess(goodHost(12), known(HOUR, HOUR));
        assess(goodHost(2), known(EARLIER, HOUR));
        assess(goodHost(0), known(HOUR, EARLIER));
        assess(goodHost(0), new BadgeEvent.Known(null, null));
        assertThat(all).hasSize(1);

        assess(goodHost(12), known(HOUR, HOUR));
        assertThat(all).hasSize(1);
        assess(goodHost(2), known(LATER, HOUR));
        assertThat(all.getLast()).isNotEqualTo(all.getFirst());
    }

    @Test
    void a_badge_stays_valid_while_steps_of_long_ago_are_read_anew() {
        assess(goodHost(5), known(HOUR, HOUR));
        accept();
        var stopped = with(goodHost(5), it -> with(it, live("step", Weight.STOP, today)));

        assess(stopped, known(EARLIER, HOUR));
        assertThat(all).hasSize(2);
        assess(stopped, known(LATER, HOUR));
        assertThat(only(ValidityChanged.class).known()).isEqualTo(known(LATER, HOUR));
        assertThat(only(ValidityChanged.class).published().known()).isNull();
    }

    private static BadgeEvent.Known known(Instant host, Instant network) {
        return new BadgeEvent.Known(host, network);
    }

    @Test
    void the_same_facts_looked_at_again_lead_to_nothing() {
        assess(goodHost(5));
        assess(goodHost(5));

        assertThat(all).hasSize(1);
    }

    @Test
    void starter_is_offered_for_twelve_months_and_without_a_count() {
        assess(goodHost(0));

        assertThat(only(BadgeOffered.class).level()).isEqualTo(BadgeLevel.STARTER);
        assertThat(only(BadgeOffered.class).validityMonths()).isEqualTo(12);
        assertThat(only(BadgeOffered.class).evidence().students()).isNull();
    }

    @Test
    void starter_comes_once_only() {
        assess(goodHost(0));
        accept();
        on(TODAY.plusMonths(12));
        expire();
        assess(goodHost(0));

        assertThat(all).filteredOn(BadgeOffered.class::isInstance).hasSize(1);
    }

    @Test
    void a_better_offer_takes_the_place_of_one_that_nobody_accepted() {
        assess(goodHost(0));
        assess(goodHost(5));

        assertThat(all)
                .<Class<?>>extracting(BadgeEvent::getClass)
                .containsExactly(BadgeOffered.class, OfferWithdrawn.class, BadgeOffered.class);
    }

    @Test
    void an_offer_falls_when_a_criterion_is_met_no_longer() {
        assess(goodHost(5));
        assess(with(goodHost(5), it -> checked(it)));

        assertThat(all.getLast()).isInstanceOf(OfferWithdrawn.class);
    }

    @Test
    void an_undecided_signal_holds_back_new_offers_and_leaves_the_one_that_was_made() {
        assess(with(goodHost(0), Known::undecided));
        assertThat(all).isEmpty();

        assess(goodHost(5));
        assess(with(goodHost(5), Known::undecided));
        assertThat(all).hasSize(1);
        accept(with(goodHost(5), Known::undecided));
        assertThat(all.getLast()).isInstanceOf(BadgeAccepted.class);
    }

    /** Else the host would know what the sixth student said, on the day it was said. */
    @Test
    void an_offer_stands_while_a_score_sinks_by_answers_that_may_not_be_told_yet() {
        var good = placements(SCHOOL, 5, 4);
        assess(placing(good));
        var sinking = new ArrayList<>(good);
        IntStream.range(5, 9).forEach(it -> sinking.add(placement(SCHOOL, it, TODAY.minusDays(3), 1)));
        assess(placing(sinking));
        assertThat(all).hasSize(1);

        sinking.add(placement(SCHOOL, 9, TODAY.minusDays(3), 1));
        assess(placing(sinking));
        assertThat(all.get(1)).isInstanceOf(OfferWithdrawn.class);
    }

    private static HostFacts placing(List<PlacementFact> placements) {
        return with(goodHost(0), it -> placed(it, placements));
    }

    // --- accepted --------------------------------------------------------------------------------------------------

    @Test
    void accepted_it_is_valid_for_24_months() {
        assess(goodHost(5));
        accept();

        assertThat(only(BadgeAccepted.class).validThrough()).isEqualTo(LocalDate.of(2028, 11, 21));
        assertThat(only(BadgeAccepted.class).holder()).isEqualTo(COMPANY.holder());
        assertThat(current().isValid()).isTrue();
    }

    @Test
    void accepting_twice_is_accepting_once() {
        assess(goodHost(5));
        accept();
        accept();

        assertThat(all).hasSize(2);
    }

    @Test
    void refuses_acceptance_when_a_criterion_is_met_no_longer() {
        assess(goodHost(5));

        assertThat(refused(new AcceptBadge(
                        ISSUE, badge(), with(goodHost(5), it -> checked(it)).on(today), POLICY, COMPANY.holder())))
                .isEqualTo(new BadgeRefusal.CriteriaNoLongerMet(List.of(BadgeCriterion.ALLOWANCE)));
    }

    @Test
    void refuses_acceptance_of_what_was_withdrawn_and_of_what_never_was() {
        assess(goodHost(5));
        var offer = badge();
        assess(with(goodHost(5), it -> checked(it)));

        assertThat(refused(new AcceptBadge(ISSUE, offer, goodHost(5).on(today), POLICY, COMPANY.holder())))
                .isEqualTo(ByState.OFFER_NO_LONGER_STANDS);
        assertThat(refused(new AcceptBadge(
                        ISSUE, new BadgeId(new UUID(9, 9)), goodHost(5).on(today), POLICY, COMPANY.holder())))
                .isEqualTo(ByState.UNKNOWN_BADGE);
    }

    @Test
    void an_upgrade_supersedes() {
        assess(goodHost(0));
        accept();
        var starter = badge();
        assess(goodHost(5));
        accept();

        assertThat(only(BadgeSuperseded.class).badge()).isEqualTo(starter);
        assertThat(only(BadgeSuperseded.class).by()).isEqualTo(badge());
    }

    // --- its term --------------------------------------------------------------------------------------------------

    @Test
    void the_employer_is_reminded_90_and_30_days_before() {
        recognised();
        var last = validThrough();
        on(last.minusDays(90));
        send(new RemindOfExpiry(ISSUE, badge(), last, 90));
        send(new RemindOfExpiry(ISSUE, badge(), last, 90));
        on(last.minusDays(30));
        send(new RemindOfExpiry(ISSUE, badge(), last, 30));

        assertThat(all)
                .filteredOn(ExpiryReminded.class::isInstance)
                .extracting(BadgeEvent::occurredOn)
                .containsExactly(last.minusDays(90), last.minusDays(30));
    }

    @Test
    void a_reminder_does_not_come_before_its_day_and_expiry_not_before_the_end() {
        recognised();

        assertThat(refused(new RemindOfExpiry(ISSUE, badge(), validThrough(), 90)))
                .isEqualTo(new BadgeRefusal.BadgeNotYetDue(validThrough().minusDays(90)));
        assertThat(refused(new ExpireBadge(ISSUE, badge(), validThrough())))
                .isEqualTo(new BadgeRefusal.BadgeNotYetDue(validThrough().plusDays(1)));
    }

    @Test
    void it_expires_on_the_day_after_its_term_however_late_that_is_written() {
        recognised();
        var last = validThrough();
        on(last.plusDays(40));
        expire();
        expire();

        assertThat(only(ValidityChanged.class).occurredOn()).isEqualTo(last.plusDays(1));
        assertThat(only(ValidityChanged.class).valid()).isFalse();
    }

    @Test
    void a_further_term_is_offered_from_the_first_reminder_on() {
        recognised();
        assess(goodHost(5));
        assertThat(all).hasSize(2);

        on(validThrough().minusDays(90));
        send(new RemindOfExpiry(ISSUE, badge(), validThrough(), 90));
        var fresh = new HostFacts(
                COMPANY,
                List.of(Known.placed(
                        Known.checked(
                                Known.good(SCHOOL, 0, 5),
                                Known.check(true, Known.check(350).pay(), today)),
                        IntStream.range(0, 6)
                                .mapToObj(number ->
                                        Known.placement(SCHOOL, number, today.minusMonths(number % 2 * 7L), 5))
                                .toList())),
                null);
        assess(fresh);

        assertThat(all.getLast()).isInstanceOf(BadgeOffered.class);
    }

    // --- ended and suspended -----------------------------------------------------------------------------------------

    @Test
    void the_employer_ends_it_for_good() {
        recognised();
        send(new EndBadge(ISSUE, badge()));
        send(new EndBadge(ISSUE, badge()));
        assess(goodHost(5));

        assertThat(only(ValidityChanged.class).cause()).isEqualTo(new Cause(Cause.Kind.ENDED_BY_EMPLOYER, null, null));
        assertThat(current().isValid()).isFalse();
        assertThat(all).filteredOn(BadgeOffered.class::isInstance).hasSize(1);
    }

    @Test
    void refuses_to_end_what_was_not_accepted() {
        assess(goodHost(5));

        assertThat(refused(new EndBadge(ISSUE, badge()))).isEqualTo(ByState.NOTHING_TO_END);
    }

    @Test
    void a_decided_final_warning_or_stop_suspends_it_the_same_day_and_its_end_brings_it_back() {
        recognised();
        var last = validThrough();
        on(TODAY.plusDays(10));
        measures(live("step", Weight.STOP, today));
        assertThat(current().isValid()).isFalse();

        on(TODAY.plusDays(100));
        measures(over("step", Weight.STOP, TODAY.plusDays(10), today, false));
        assertThat(current().isValid()).isTrue();
        assertThat(validThrough()).isEqualTo(last);
    }

    @Test
    void blacklist_ends_it_and_the_end_of_the_step_does_not_bring_it_back() {
        recognised();
        measures(live("step", Weight.BLACKLIST, today));
        on(TODAY.plusMonths(12));
        measures(over("step", Weight.BLACKLIST, TODAY, today, false));

        assertThat(current().isValid()).isFalse();
    }

    @Test
    void an_appeal_won_restores_it_with_the_lost_days_added() {
        recognised();
        var last = validThrough();
        measures(live("step", Weight.BLACKLIST, TODAY.plusDays(10)));
        on(TODAY.plusDays(70));
        measures(over("step", Weight.BLACKLIST, TODAY.plusDays(10), today, true));

        assertThat(current().isValid()).isTrue();
        assertThat(validThrough()).isEqualTo(last.plusDays(60));
    }

    @Test
    void days_lost_by_two_steps_at_once_are_added_once() {
        recognised();
        var last = validThrough();
        var one = live("one", Weight.STOP, TODAY.plusDays(10));
        var two = live("two", Weight.STOP, TODAY.plusDays(20));
        measures(one, two);
        on(TODAY.plusDays(50));
        measures(over("one", Weight.STOP, TODAY.plusDays(10), today, true), two);
        assertThat(current().isValid()).isFalse();
        on(TODAY.plusDays(70));
        measures(
                over("one", Weight.STOP, TODAY.plusDays(10), TODAY.plusDays(50), true),
                over("two", Weight.STOP, TODAY.plusDays(20), today, true));

        assertThat(current().isValid()).isTrue();
        assertThat(validThrough()).isEqualTo(last.plusDays(60));
    }

    @Test
    void an_appeal_won_after_the_term_gives_the_lost_days_back() {
        recognised();
        var last = validThrough();
        measures(live("step", Weight.STOP, last.minusDays(100)));
        on(last.plusDays(20));
        expire();
        measures(over("step", Weight.STOP, last.minusDays(100), today, true));

        assertThat(current().isValid()).isTrue();
        assertThat(validThrough()).isEqualTo(last.plusDays(120));
    }

    @Test
    void a_deadline_of_the_old_term_is_overtaken_by_lost_days() {
        recognised();
        var last = validThrough();
        measures(live("step", Weight.STOP, TODAY));
        on(TODAY.plusDays(30));
        measures(over("step", Weight.STOP, TODAY, today, true));
        on(last.plusDays(1));
        send(new ExpireBadge(ISSUE, badge(), last));

        assertThat(current().isValid()).isTrue();
    }

    @Test
    void a_warning_and_a_bare_signal_suspend_nothing() {
        recognised();
        measures(live("step", Weight.WARNING, today));
        assess(with(goodHost(5), Known::undecided));

        assertThat(current().isValid()).isTrue();
        assertThat(all).hasSize(2);
    }

    @Test
    void a_step_that_was_live_when_the_employer_accepted_suspends_when_it_becomes_known() {
        assess(goodHost(5));
        accept();
        on(TODAY.plusDays(1));
        measures(live("step", Weight.STOP, TODAY.minusDays(3)));

        assertThat(only(ValidityChanged.class).occurredOn()).isEqualTo(TODAY);
    }

    @Test
    void steps_of_a_school_that_left_the_network_suspend_no_longer() {
        recognised();
        measures(new Measure("step", OTHER, Weight.STOP, today, null, false));
        assertThat(current().isValid()).isFalse();
        assess(goodHost(5));

        assertThat(current().isValid()).isTrue();
    }

    @Test
    void the_cause_never_leaves_the_service() {
        recognised();
        measures(live("step", Weight.STOP, today));
        send(new EndBadge(ISSUE, badge()));

        assertThat(all)
                .filteredOn(ValidityChanged.class::isInstance)
                .allSatisfy(event -> assertThat(((ValidityChanged) event.published()).cause())
                        .isNull());
    }

    // --- people --------------------------------------------------------------------------------------------------

    @Test
    void a_visit_of_a_panel_counts_for_a_small_host() {
        assess(goodHost(3));
        assertThat(only(BadgeOffered.class).level()).isEqualTo(BadgeLevel.STARTER);
        send(new RecordVisit(ISSUE, TODAY.minusDays(2), OFFICER));
        assess(goodHost(3));

        assertThat(all).filteredOn(PanelVisited.class::isInstance).hasSize(1);
        var offer = (BadgeOffered) all.getLast();
        assertThat(offer.level()).isEqualTo(BadgeLevel.RECOGNISED);
        assertThat(offer.evidence().students()).isEqualTo(CountBand.FROM_3);
        assertThat(requireNonNull(offer.numbers()).panelVisitedOn()).isEqualTo(TODAY.minusDays(2));
    }

    @Test
    void a_visit_is_not_in_the_future() {
        assertThat(refused(new RecordVisit(ISSUE, TODAY.plusDays(1), OFFICER)).code())
                .isEqualTo("not-a-past-day");
    }

    @Test
    void a_person_looks_within_ten_working_days_on_request() {
        send(ask(BadgeLevel.RECOGNISED));

        assertThat(only(SecondLookAsked.class).lookBy()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(refused(ask(new LookId(new UUID(3, 3)), BadgeLevel.RECOGNISED, SCHOOL)))
                .isEqualTo(ByState.SECOND_LOOK_ALREADY_ASKED);

        send(new GiveSecondLook(ISSUE, LOOK, SecondLook.FACTS_TO_MEND, OFFICER));
        assertThat(only(SecondLookGiven.class).outcome()).isEqualTo(SecondLook.FACTS_TO_MEND);
        assertThat(refused(new GiveSecondLook(ISSUE, LOOK, SecondLook.STANDS, OFFICER)))
                .isEqualTo(ByState.SECOND_LOOK_ALREADY_GIVEN);
        assertThat(refused(new GiveSecondLook(ISSUE, new LookId(new UUID(4, 4)), SecondLook.STANDS, OFFICER)))
                .isEqualTo(ByState.UNKNOWN_SECOND_LOOK);
    }

    @Test
    void a_look_is_the_task_of_the_school_by_which_the_employer_speaks_whoever_gives_it() {
        send(ask(LOOK, BadgeLevel.RECOGNISED, OTHER));
        send(new GiveSecondLook(ISSUE, LOOK, SecondLook.STANDS, OFFICER));

        assertThat(only(SecondLookAsked.class).school()).isEqualTo(OTHER);
        assertThat(only(SecondLookGiven.class).school()).isEqualTo(OTHER);
    }

    @Test
    void a_look_is_never_the_task_of_a_school_that_may_not_look() {
        send(ask(LOOK, BadgeLevel.RECOGNISED, new InstitutionId("24XX")));

        assertThat(only(SecondLookAsked.class).school()).isEqualTo(SCHOOL);
    }

    @Test
    void a_look_that_nobody_gave_is_recorded_once_and_may_still_be_given() {
        send(ask(BadgeLevel.STARTER));
        assertThat(refused(new MissSecondLook(ISSUE, LOOK)))
                .isEqualTo(new BadgeRefusal.SecondLookNotYetMissed(LocalDate.of(2026, 12, 4)));
        on(LocalDate.of(2026, 12, 20));
        send(new MissSecondLook(ISSUE, LOOK));
        send(new MissSecondLook(ISSUE, LOOK));

        assertThat(only(SecondLookMissed.class).occurredOn()).isEqualTo(LocalDate.of(2026, 12, 5));
        send(new GiveSecondLook(ISSUE, LOOK, SecondLook.STANDS, OFFICER));
        assertThat(all.getLast()).isInstanceOf(SecondLookGiven.class);
    }

    @Test
    void nobody_is_asked_about_levels_that_no_rule_decides_about() {
        assertThat(refused(ask(BadgeLevel.FRONTRUNNER))).isEqualTo(BadgeRefusal.ByContent.LEVEL_NOT_BY_RULE);
    }

    // --- how it is told --------------------------------------------------------------------------------------------

    private void on(LocalDate day) {
        today = day;
    }

    private static AskSecondLook ask(BadgeLevel level) {
        return ask(LOOK, level, SCHOOL);
    }

    private static AskSecondLook ask(LookId look, BadgeLevel level, InstitutionId through) {
        return new AskSecondLook(ISSUE, look, level, through, Set.of(OTHER, SCHOOL));
    }

    private void recognised() {
        assess(goodHost(5));
        accept();
    }

    private void assess(HostFacts facts) {
        assess(facts, new BadgeEvent.Known(facts.upTo(), null));
    }

    private void assess(HostFacts facts, BadgeEvent.Known known) {
        send(new Assess(ISSUE, facts.on(today), POLICY, known));
    }

    private void measures(Measure... measures) {
        assess(with(goodHost(5), it -> with(it, measures)));
    }

    private void accept() {
        accept(goodHost(5));
    }

    private void accept(HostFacts facts) {
        send(new AcceptBadge(
                ISSUE, badge(), facts.on(today), POLICY, facts.host().holder()));
    }

    private void expire() {
        send(new ExpireBadge(ISSUE, badge(), validThrough()));
    }

    private BadgeId badge() {
        return badges.all().getLast().id();
    }

    private Badge.Awarded current() {
        return badges.current().orElseThrow();
    }

    private LocalDate validThrough() {
        return current().validThrough();
    }

    private <E extends BadgeEvent> E only(Class<E> kind) {
        var found = all.stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void send(BadgeCommand command) {
        switch (decide(command)) {
            case Decision.Accepted<BadgeEvent> accepted ->
                accepted.events().forEach(event -> {
                    all.add(event);
                    badges = rules.evolve(badges, event);
                });
            case Decision.Refused<BadgeEvent> refused -> throw new AssertionError(refused.refusal());
        }
    }

    private Refusal refused(BadgeCommand command) {
        return switch (decide(command)) {
            case Decision.Accepted<BadgeEvent> accepted -> throw new AssertionError(accepted.events());
            case Decision.Refused<BadgeEvent> refused -> refused.refusal();
        };
    }

    private Decision<BadgeEvent> decide(BadgeCommand command) {
        return rules.decide(
                command,
                badges,
                new Moment(today.atTime(12, 0).atZone(Moment.AMSTERDAM).toInstant()));
    }
}
