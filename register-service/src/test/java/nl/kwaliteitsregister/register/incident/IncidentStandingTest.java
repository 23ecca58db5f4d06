package nl.kwaliteitsregister.register.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.Severity;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.headcount.Presence;
import nl.kwaliteitsregister.register.incident.Incident.Facts;
import nl.kwaliteitsregister.register.incident.Incident.Opened;
import nl.kwaliteitsregister.register.incident.Recognising.Concerned;
import nl.kwaliteitsregister.register.signal.FollowUp;
import nl.kwaliteitsregister.register.signal.Signal;
import nl.kwaliteitsregister.register.signal.SignalCommand;
import nl.kwaliteitsregister.register.signal.SignalCommand.AssessSeverity;
import nl.kwaliteitsregister.register.signal.SignalCommand.GiveConsent;
import nl.kwaliteitsregister.register.signal.SignalCommand.Intern;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordSignal;
import nl.kwaliteitsregister.register.signal.SignalRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules look at before people decide, and whether facts may go out (domain §4.4). */
class IncidentStandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final InstitutionId SCHOOL = new InstitutionId("25XX");
    private static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    private static final Sealed WORDS = new Sealed(new KeyId("key"), "words");

    private static Signal.Recorded told(int number, int student, SignalCommand... more) {
        var intern = new Intern(
                new PlacementId(new UUID(1, number)), new RespondentToken(new UUID(2, student)), AgeBand.ADULT);
        return told(number, SignalSource.STUDENT, intern, more);
    }

    private static Signal.Recorded told(
            int number, SignalSource source, @Nullable Intern about, SignalCommand... more) {
        var record = new RecordSignal(
                id(number),
                HOST,
                SCHOOL,
                TODAY,
                null,
                about,
                null,
                SignalCategory.S03,
                Set.of(),
                false,
                Phase.DURING,
                source,
                WORDS,
                Set.of(ConsentStep.RECORD),
                false,
                false,
                ANNA);
        Signal signal = after(new Signal.Unrecorded(), record);
        for (var command : more) {
            signal = after(signal, command);
        }
        return (Signal.Recorded) signal;
    }

    private static Signal after(Signal signal, SignalCommand command) {
        var rules = new SignalRules();
        var noon = new Moment(TODAY.atTime(12, 0).atZone(Moment.AMSTERDAM).toInstant());
        var decided = (Decision.Accepted<SignalEvent>) rules.decide(command, signal, noon);
        for (var event : decided.events()) {
            signal = rules.evolve(signal, event);
        }
        return signal;
    }

    private static SignalId id(int number) {
        return new SignalId(new UUID(0, number));
    }

    private static AssessSeverity severity(int number, int level) {
        return new AssessSeverity(id(number), SCHOOL, new Severity(level), WORDS, new FollowUp(2, 5), null, ANNA);
    }

    private static GiveConsent talk(int number, boolean soon) {
        return new GiveConsent(id(number), SCHOOL, ConsentStep.TALK_TO_HOST, true, soon, ANNA);
    }

    private static IncidentStanding standing(Signal.Recorded... signals) {
        return standing(null, true, Clearance.FREE, signals);
    }

    private static IncidentStanding standing(
            @Nullable IncidentEnd end, boolean cleared, Clearance clearance, Signal.Recorded... signals) {
        var openings = List.of(signals).stream()
                .map(WhenSignalChangesThenIncident::opening)
                .toList();
        var first = openings.getFirst();
        var incident = new Opened(
                first.incident(),
                HOST,
                SCHOOL,
                TODAY,
                openings.stream().map(IncidentCommand.OpenIncident::first).toList(),
                first.evidence(),
                Set.of(),
                null,
                new Facts(cleared, false, false),
                end);
        return new IncidentStanding(incident, List.of(signals), clearance, false);
    }

    @Test
    void what_a_student_asked_only_to_be_kept_is_experienced_and_all_else_reported() {
        assertThat(WhenSignalChangesThenIncident.opening(told(1, 1)).evidence()).isEqualTo(EvidenceClass.EXPERIENCED);
        assertThat(WhenSignalChangesThenIncident.opening(told(1, 1, talk(1, false)))
                        .evidence())
                .isEqualTo(EvidenceClass.REPORTED);
        assertThat(WhenSignalChangesThenIncident.opening(told(1, SignalSource.STUDENT, null))
                        .evidence())
                .as("anonymous")
                .isEqualTo(EvidenceClass.REPORTED);
        assertThat(WhenSignalChangesThenIncident.opening(told(1, SignalSource.THIRD_PARTY, null))
                        .evidence())
                .isEqualTo(EvidenceClass.REPORTED);
    }

    @ParameterizedTest
    @EnumSource(IncidentEnd.class)
    void what_is_over_counts_no_further_and_unresolved_carries_a_note_at_most(IncidentEnd end) {
        var over = standing(end, true, Clearance.FREE, told(1, 1));

        assertThat(over.counts()).isFalse();
        assertThat(over.mayBeTold()).isFalse();
        assertThat(over.carriesNote()).isEqualTo(end == IncidentEnd.UNRESOLVED);
    }

    @Test
    void severity_is_that_of_the_gravest_signal_and_4_stands_when_confirmed() {
        var standing = standing(told(1, 1, severity(1, 2)), told(2, 2, severity(2, 4)));

        assertThat(standing.severity()).contains(new Severity(4));
        assertThat(standing.settledSeverity()).contains(new Severity(2));
    }

    @Test
    void independent_incidents_have_different_placements_and_different_reporters() {
        assertThat(standing(told(1, 1)).isIndependentOf(standing(told(2, 2)))).isTrue();
        assertThat(standing(told(1, 1)).isIndependentOf(standing(told(2, 1)))).isFalse();
        assertThat(standing(told(1, 1)).isIndependentOf(standing(told(1, 2)))).isFalse();
        assertThat(standing(told(1, 1)).isIndependentOf(standing(told(2, SignalSource.STUDENT, null))))
                .as("nobody knows who told it")
                .isFalse();
    }

    @Test
    void facts_are_told_when_they_were_cleared_and_nothing_speaks_against_it_now() {
        assertThat(standing(null, true, Clearance.FREE, told(1, 1)).mayBeTold()).isTrue();
        assertThat(standing(null, false, Clearance.FREE, told(1, 1)).mayBeTold())
                .isFalse();
        assertThat(standing(null, true, Clearance.NO_CONSENT, told(1, 1)).mayBeTold())
                .isFalse();
        assertThat(standing(null, true, Clearance.WAITS, told(1, 1)).mayBeTold())
                .isFalse();
    }

    @Test
    void every_student_concerned_agrees_before_facts_go_out() {
        var agreed = new Concerned(told(1, 1, talk(1, false)), null);
        var not = new Concerned(told(2, 2), null);

        assertThat(Recognising.clearance(List.of(agreed, not), false)).isEqualTo(Clearance.NO_CONSENT);
        assertThat(Recognising.clearance(List.of(agreed), false)).isEqualTo(Clearance.FREE);
    }

    @Test
    void who_may_be_recognised_is_waited_for_unless_they_want_it_sooner() {
        var waits = new Concerned(told(1, 1, talk(1, false)), null);
        var soon = new Concerned(told(1, 1, talk(1, true)), null);
        var few = List.of(new Presence(new RespondentToken(new UUID(2, 1)), null, TODAY.minusMonths(1), TODAY));
        var many = IntStream.range(0, 5)
                .mapToObj(student ->
                        new Presence(new RespondentToken(new UUID(2, student)), null, TODAY.minusMonths(1), TODAY))
                .toList();

        assertThat(Recognising.isRecognisable(List.of(waits), few, TODAY)).isTrue();
        assertThat(Recognising.isRecognisable(List.of(waits), many, TODAY)).isFalse();
        assertThat(Recognising.clearance(List.of(waits), true)).isEqualTo(Clearance.WAITS);
        assertThat(Recognising.clearance(List.of(soon), true)).isEqualTo(Clearance.FREE);
    }
}
