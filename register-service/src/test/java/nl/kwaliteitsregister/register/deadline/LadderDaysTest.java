package nl.kwaliteitsregister.register.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.DeliveryProof;
import nl.kwaliteitsregister.contract.code.HearingOutcome;
import nl.kwaliteitsregister.contract.code.LadderRule;
import nl.kwaliteitsregister.contract.code.MatchingField;
import nl.kwaliteitsregister.contract.code.NoticeChannel;
import nl.kwaliteitsregister.contract.code.NoticeKind;
import nl.kwaliteitsregister.contract.code.ReasonCode;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingClosed;
import nl.kwaliteitsregister.contract.event.CaseEvent.HearingOpened;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeAccepted;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeDelivered;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeIssued;
import nl.kwaliteitsregister.contract.event.NoticeEvent.NoticeSent;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent.ReentryDetected;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.NoticeId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.ladder.Term;
import nl.kwaliteitsregister.register.reentry.ReentryRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each term of a ladder ends with its last day in Amsterdam: of 23, 24 or 25 hours, and at the year's end (domain §4). */
class LadderDaysTest {

    private static final InstitutionId SCHOOL = new InstitutionId("25XX");
    private static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final LadderId LADDER = LadderId.ofHost(SCHOOL, HOST);
    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final StepId STEP = new StepId(new UUID(0, 2));
    private static final NoticeId NOTICE = new NoticeId(new UUID(0, 3));
    private static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    private static final Sealed TEXT = new Sealed(new KeyId("key"), "text");

    private static final List<LocalDate> LAST_DAYS = Stream.of(
                    "2026-10-24", "2026-10-25", "2026-12-31", "2027-03-27", "2027-03-28", "2027-02-28")
            .map(LocalDate::parse)
            .toList();

    /** What happened, of which the last event sets the deadline. */
    private record Story<E extends RegisterEvent>(String name, List<E> events) {}

    static Stream<Arguments> onTheLadder() {
        return LAST_DAYS.stream()
                .flatMap(last -> Stream.of(
                                new Story<LadderEvent>("step", List.of(decided(Step.L1, last, null))),
                                new Story<LadderEvent>("stop", List.of(decided(Step.L3, last, null))),
                                new Story<LadderEvent>("review", List.of(reviewed(last))),
                                new Story<LadderEvent>("answer", hearing(last)),
                                new Story<LadderEvent>("decision", heard(last)),
                                new Story<LadderEvent>("mail", mailed(last)))
                        .map(story -> Arguments.of(story.name(), last, story.events())));
    }

    @ParameterizedTest(name = "{0} through {1}")
    @MethodSource("onTheLadder")
    void ends_with_the_first_moment_after_its_last_day_and_the_same_however_late(
            String story, LocalDate last, List<LadderEvent> events) {
        assertEndsWith(last, events, new LadderRules());
    }

    static Stream<Arguments> matches() {
        return LAST_DAYS.stream()
                .map(last -> Arguments.of(
                        last,
                        List.of(new ReentryDetected(
                                HOST,
                                SCHOOL,
                                last.minusDays(14),
                                EmployerId.of("00000000-0000-5000-8000-000000000002"),
                                80,
                                Set.of(MatchingField.NAME),
                                "facts",
                                last))));
    }

    @ParameterizedTest(name = "match through {0}")
    @MethodSource("matches")
    void a_match_keeps_the_newcomer_waiting_through_its_last_day(LocalDate last, List<ReentryEvent> events) {
        assertEndsWith(last, events, new ReentryRules());
    }

    private static <C extends Command, E extends RegisterEvent, S> void assertEndsWith(
            LocalDate last, List<E> events, Decider<C, E, S> rules) {
        var deadline = Deadlines.setBy(events.getLast()).stream()
                .filter(one -> one.due().equals(last.plusDays(1)))
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked") // the deadline is of the stream of these rules
        var command = (C) deadline.command();
        var state = rules.initial(command.stream());
        for (var event : events) {
            state = rules.evolve(state, event);
        }
        var due = AmsterdamDay.startOf(last.plusDays(1));

        assertThat(facts(rules.decide(command, state, new Moment(due.minusNanos(1)))))
                .isEmpty();
        var inTime = facts(rules.decide(command, state, new Moment(due)));
        assertThat(inTime).isNotEmpty();
        assertThat(facts(rules.decide(command, state, new Moment(AmsterdamDay.startOf(last.plusMonths(3))))))
                .isEqualTo(inTime);
    }

    private static <E> List<E> facts(Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted<E> accepted -> accepted.events();
            case Decision.Refused<E> refused ->
                throw new AssertionError(refused.refusal().code());
        };
    }

    private static StepDecided decided(Step level, LocalDate through, @Nullable LocalDate reviewBy) {
        return new StepDecided(
                LADDER,
                through.minusDays(60),
                STEP,
                null,
                level,
                LadderScope.LOCATION,
                LadderRule.URGENT,
                false,
                List.of(),
                ReasonCode.SOCIAL_SAFETY,
                Set.of(SignalCategory.S07),
                TEXT,
                through.minusDays(60),
                through,
                reviewBy,
                1,
                ANNA,
                ANNA);
    }

    /** A review that can be held, late, through that day. */
    private static StepDecided reviewed(LocalDate last) {
        var lateBy = Term.reviewMissedOn(last).toEpochDay() - last.plusDays(1).toEpochDay();
        return decided(Step.L4, last.plusYears(2), last.minusDays(lateBy));
    }

    private static List<LadderEvent> hearing(LocalDate last) {
        var day = last.minusDays(14);
        return List.of(
                proposed(day),
                new HearingOpened(LADDER, day, CASE, ANNA, 10, true),
                new NoticeIssued(LADDER, day, NOTICE, NoticeKind.HEARING, CASE, null, TEXT, TEXT),
                new NoticeDelivered(LADDER, day, NOTICE, NoticeKind.HEARING, CASE, null, DeliveryProof.OPENED, last));
    }

    private static List<LadderEvent> heard(LocalDate last) {
        var day = last.minusDays(14);
        return List.of(
                proposed(day),
                new HearingOpened(LADDER, day, CASE, ANNA, 10, true),
                new HearingClosed(LADDER, day, CASE, HearingOutcome.NO_ANSWER, last, ANNA));
    }

    private static StepProposed proposed(LocalDate day) {
        return new StepProposed(
                LADDER,
                day,
                CASE,
                Step.L2,
                LadderScope.LOCATION,
                LadderRule.GRAVE_INCIDENT,
                null,
                List.of(),
                ReasonCode.SOCIAL_SAFETY,
                Set.of(SignalCategory.S07),
                TEXT,
                TEXT,
                null,
                1,
                ANNA);
    }

    /** Taken by a mail server on the day before: 24 hours have passed when that last day is over. */
    private static List<LadderEvent> mailed(LocalDate last) {
        var day = last.minusDays(1);
        return List.of(
                new NoticeIssued(LADDER, day, NOTICE, NoticeKind.STEP_ENDED, null, STEP, TEXT, TEXT),
                new NoticeSent(LADDER, day, NOTICE, NoticeChannel.EMAIL, new ContactId(new UUID(0, 4)), ANNA),
                new NoticeAccepted(LADDER, day, NOTICE));
    }
}
