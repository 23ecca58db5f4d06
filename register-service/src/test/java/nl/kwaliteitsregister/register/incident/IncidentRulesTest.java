package nl.kwaliteitsregister.register.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.EvidenceBasis;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.code.Telling;
import nl.kwaliteitsregister.contract.code.Withholding;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent.EvidenceRaised;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsCleared;
import nl.kwaliteitsregister.contract.event.IncidentEvent.FactsWithheld;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentEnded;
import nl.kwaliteitsregister.contract.event.IncidentEvent.IncidentOpened;
import nl.kwaliteitsregister.contract.event.IncidentEvent.SignalLinked;
import nl.kwaliteitsregister.contract.event.IncidentEvent.Source;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ClearFacts;
import nl.kwaliteitsregister.register.incident.IncidentCommand.DecideEstablishing;
import nl.kwaliteitsregister.register.incident.IncidentCommand.EndIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.FollowWithdrawal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.LinkSignal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.OpenIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ProposeEstablishing;
import nl.kwaliteitsregister.register.incident.IncidentCommand.RaiseEvidence;
import nl.kwaliteitsregister.register.incident.IncidentCommand.ReportIncident;
import nl.kwaliteitsregister.register.incident.IncidentCommand.SplitOffSignal;
import nl.kwaliteitsregister.register.incident.IncidentCommand.TellFacts;
import nl.kwaliteitsregister.register.incident.IncidentCommand.Ties;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByContent;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByPerson;
import nl.kwaliteitsregister.register.incident.IncidentRefusal.ByState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final IncidentId INCIDENT = new IncidentId(new UUID(0, 1));
    private static final IncidentId OTHER = new IncidentId(new UUID(0, 2));
    private static final EmployerId HOST = EmployerId.of("00000000-0000-5000-8000-000000000001");
    private static final InstitutionId SCHOOL = new InstitutionId("25XX");
    private static final StaffId ANNA = new StaffId("aaaaaaaa-0000-4000-8000-000000000001");
    private static final StaffId BERT = new StaffId("bbbbbbbb-0000-4000-8000-000000000002");
    private static final Sealed WORDS = new Sealed(new KeyId("key"), "words");
    private static final Ties NONE = new Ties(false, false, false);
    private static final Source FIRST = source(1, SignalSource.STUDENT, 1);
    private static final Source SECOND = source(2, SignalSource.STUDENT, 2);

    private final Scenario<IncidentCommand, IncidentEvent, Incident> register =
            Scenario.on(TODAY, new IncidentRules(), IncidentEvent.streamOf(INCIDENT));

    private static Source source(int number, SignalSource told, @Nullable Integer respondent) {
        return new Source(
                new SignalId(new UUID(1, number)),
                SignalCategory.S03,
                told,
                new PlacementId(new UUID(2, number)),
                respondent == null ? null : new RespondentToken(new UUID(3, respondent)),
                ANNA);
    }

    private static OpenIncident opened(EvidenceClass evidence) {
        return new OpenIncident(INCIDENT, HOST, SCHOOL, TODAY, FIRST, evidence);
    }

    private static LinkSignal linked(Source source) {
        return new LinkSignal(INCIDENT, SCHOOL, source);
    }

    private static RaiseEvidence raise(EvidenceBasis basis, @Nullable Source source) {
        return raise(basis, source, true, WORDS);
    }

    private static RaiseEvidence raise(
            EvidenceBasis basis, @Nullable Source source, boolean ownKnowledge, @Nullable Sealed account) {
        return new RaiseEvidence(
                INCIDENT, SCHOOL, basis, source == null ? null : source.signal(), ownKnowledge, account, BERT);
    }

    private static ClearFacts cleared(Clearance clearance) {
        return new ClearFacts(INCIDENT, SCHOOL, clearance, true, ANNA);
    }

    private static EndIncident ended(IncidentEnd end) {
        return new EndIncident(INCIDENT, SCHOOL, end, WORDS, NONE, BERT);
    }

    private static FollowWithdrawal withdrawn(Source source, boolean all, boolean told) {
        return new FollowWithdrawal(INCIDENT, SCHOOL, source.signal(), all, told);
    }

    private static final TellFacts TOLD = new TellFacts(INCIDENT, SCHOOL, Telling.CONVERSATION, ANNA);

    private static IncidentEnded end(IncidentEnd how) {
        return how == IncidentEnd.WITHDRAWN
                ? new IncidentEnded(INCIDENT, HOST, SCHOOL, TODAY, how, null, null)
                : new IncidentEnded(INCIDENT, HOST, SCHOOL, TODAY, how, WORDS, BERT);
    }

    @Nested
    class Signals_of_an_incident {

        @Test
        void a_signal_opens_it_once() {
            register.when(opened(EvidenceClass.REPORTED))
                    .then(new IncidentOpened(INCIDENT, HOST, SCHOOL, TODAY, FIRST, EvidenceClass.REPORTED));
            register.given(opened(EvidenceClass.REPORTED))
                    .when(opened(EvidenceClass.REPORTED))
                    .thenNothing();
        }

        @Test
        void about_the_same_event_form_one() {
            register.given(opened(EvidenceClass.REPORTED));

            register.when(linked(SECOND)).then(new SignalLinked(INCIDENT, HOST, SCHOOL, TODAY, SECOND));
            register.given(linked(SECOND)).when(linked(SECOND)).thenNothing();
        }

        @Test
        void are_split_again_and_an_incident_without_signals_carries_nothing() {
            register.given(opened(EvidenceClass.REPORTED))
                    .given(new SplitOffSignal(INCIDENT, SCHOOL, FIRST.signal(), OTHER));

            register.when(new SplitOffSignal(INCIDENT, SCHOOL, FIRST.signal(), OTHER))
                    .thenNothing();
            register.when(raise(EvidenceBasis.COURT, null)).thenRefused(ByState.INCIDENT_WITHOUT_SIGNALS);
            register.when(cleared(Clearance.FREE)).thenRefused(ByState.INCIDENT_WITHOUT_SIGNALS);
        }

        @Test
        void of_another_school_are_unknown() {
            register.given(opened(EvidenceClass.REPORTED))
                    .when(new TellFacts(INCIDENT, new InstitutionId("99ZZ"), Telling.NOTICE, ANNA))
                    .thenRefused(ByState.UNKNOWN_INCIDENT);
        }
    }

    @Nested
    class Evidence {

        @Test
        void is_reported_when_a_student_agrees_that_something_is_done() {
            register.given(opened(EvidenceClass.EXPERIENCED));

            register.when(raise(EvidenceBasis.REPORT, FIRST)).thenRefused(ByContent.REPORTED_BY_CONSENT);
            register.when(new ReportIncident(INCIDENT, SCHOOL, FIRST.signal(), ANNA))
                    .then(new EvidenceRaised(
                            INCIDENT,
                            HOST,
                            SCHOOL,
                            TODAY,
                            EvidenceClass.REPORTED,
                            EvidenceBasis.REPORT,
                            FIRST.signal(),
                            null,
                            Set.of(ANNA)));
        }

        @Test
        void is_corroborated_by_another_person_who_did_not_learn_it_from_the_first() {
            register.given(opened(EvidenceClass.REPORTED));
            register.when(raise(EvidenceBasis.ANOTHER_PERSON, SECOND)).thenRefused(ByContent.SECOND_SOURCE_NEEDED);
            register.given(linked(SECOND));

            register.when(raise(EvidenceBasis.ANOTHER_PERSON, SECOND, false, null))
                    .thenRefused(ByContent.LEARNED_FROM_THE_FIRST);
            register.when(raise(EvidenceBasis.ANOTHER_PERSON, SECOND))
                    .then(new EvidenceRaised(
                            INCIDENT,
                            HOST,
                            SCHOOL,
                            TODAY,
                            EvidenceClass.CORROBORATED,
                            EvidenceBasis.ANOTHER_PERSON,
                            SECOND.signal(),
                            WORDS,
                            Set.of(BERT)));
        }

        @Test
        void is_not_corroborated_by_a_source_of_another_incident() {
            register.given(opened(EvidenceClass.REPORTED))
                    .given(linked(SECOND))
                    .when(raise(EvidenceBasis.ANOTHER_PERSON, source(9, SignalSource.STUDENT, 9)))
                    .thenRefused(ByContent.SOURCE_NOT_OF_INCIDENT);
        }

        @Test
        void is_not_corroborated_by_the_same_student_or_by_nobody_knows_whom() {
            var same = source(3, SignalSource.STUDENT, 1);
            var anonymous = source(4, SignalSource.STUDENT, null);
            register.given(opened(EvidenceClass.REPORTED)).given(linked(same)).given(linked(anonymous));

            register.when(raise(EvidenceBasis.ANOTHER_PERSON, same)).thenRefused(ByContent.NOT_ANOTHER_PERSON);
            register.when(raise(EvidenceBasis.ANOTHER_PERSON, anonymous)).thenRefused(ByContent.NOT_ANOTHER_PERSON);
        }

        @Test
        void of_an_anonymous_signal_stays_reported_until_it_is_supported() {
            var anonymous = source(1, SignalSource.STUDENT, null);
            register.given(new OpenIncident(INCIDENT, HOST, SCHOOL, TODAY, anonymous, EvidenceClass.REPORTED));
            register.when(raise(EvidenceBasis.ANOTHER_PERSON, anonymous)).thenRefused(ByContent.SECOND_SOURCE_NEEDED);

            assertThat(register.given(linked(SECOND))
                            .when(raise(EvidenceBasis.ANOTHER_PERSON, SECOND))
                            .facts())
                    .hasSize(1);
        }

        @Test
        void a_source_is_of_the_kind_that_is_claimed() {
            var host = source(5, SignalSource.HOST, null);
            var pattern = source(6, SignalSource.PATTERN, null);
            register.given(opened(EvidenceClass.REPORTED)).given(linked(host)).given(linked(pattern));

            register.when(raise(EvidenceBasis.VISIT_REPORT, host)).thenRefused(ByContent.SOURCE_OF_ANOTHER_KIND);
            register.when(raise(EvidenceBasis.DOCUMENT, pattern)).thenRefused(ByContent.SOURCE_OF_ANOTHER_KIND);
            assertThat(register.when(raise(EvidenceBasis.HOST_ADMISSION, host)).facts())
                    .hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(
                value = EvidenceBasis.class,
                names = {"COURT", "HUMAN_RIGHTS_INSTITUTE", "SBB", "LABOUR_INSPECTORATE", "HOST_ITSELF"})
        void is_established_by_an_authority_or_the_host_itself(EvidenceBasis basis) {
            register.given(opened(EvidenceClass.REPORTED));

            register.when(raise(basis, null, false, null)).thenRefused(ByContent.ACCOUNT_NEEDED);
            assertThat(register.when(raise(basis, null)).facts())
                    .singleElement()
                    .extracting("evidence")
                    .isEqualTo(EvidenceClass.ESTABLISHED);
        }

        @Test
        void goes_forward_only() {
            register.given(opened(EvidenceClass.REPORTED))
                    .given(linked(SECOND))
                    .given(raise(EvidenceBasis.SBB, null))
                    .when(raise(EvidenceBasis.ANOTHER_PERSON, SECOND))
                    .thenRefused(new IncidentRefusal.EvidenceIsHigher(EvidenceClass.ESTABLISHED));
        }
    }

    @Nested
    class Establishing_by_two_people {

        private final ProposeEstablishing proposed =
                new ProposeEstablishing(INCIDENT, SCHOOL, TODAY.minusDays(1), WORDS, ANNA);

        private DecideEstablishing agreed(Ties ties, StaffId by) {
            return new DecideEstablishing(INCIDENT, SCHOOL, null, ties, by);
        }

        @Test
        void comes_after_hearing_the_host() {
            register.given(opened(EvidenceClass.REPORTED)).when(proposed).thenRefused(ByState.HOST_NOT_HEARD);
            assertThat(register.given(TOLD).when(proposed).facts()).hasSize(1);
        }

        @Test
        void takes_a_second_person_from_outside_the_programme_with_no_ties() {
            register.given(opened(EvidenceClass.REPORTED)).given(TOLD).given(proposed);

            register.when(agreed(NONE, ANNA)).thenRefused(ByPerson.SAME_PERSON_PROPOSED_ESTABLISHING);
            register.when(agreed(new Ties(false, false, true), BERT))
                    .thenRefused(ByPerson.SECOND_PERSON_FROM_OUTSIDE_PROGRAMME);
            register.when(agreed(new Ties(true, false, false), BERT)).thenRefused(ByPerson.TIED_TO_INCIDENT);
            register.when(agreed(new Ties(false, true, false), BERT)).thenRefused(ByPerson.TIED_TO_INCIDENT);
            register.when(agreed(NONE, BERT))
                    .then(new EvidenceRaised(
                            INCIDENT,
                            HOST,
                            SCHOOL,
                            TODAY,
                            EvidenceClass.ESTABLISHED,
                            EvidenceBasis.INVESTIGATION,
                            null,
                            null,
                            Set.of(ANNA, BERT)));
        }

        @Test
        void may_be_declined_and_proposed_again() {
            register.given(opened(EvidenceClass.REPORTED)).given(TOLD);
            register.when(agreed(NONE, BERT)).thenRefused(ByState.NO_ESTABLISHING_PROPOSED);
            register.given(proposed).when(proposed).thenRefused(ByState.ESTABLISHING_ALREADY_PROPOSED);

            assertThat(register.given(new DecideEstablishing(INCIDENT, SCHOOL, WORDS, NONE, BERT))
                            .when(proposed)
                            .facts())
                    .hasSize(1);
        }
    }

    @Nested
    class Telling_the_facts {

        @Test
        void waits_for_consent_and_for_who_may_be_recognised() {
            register.given(opened(EvidenceClass.REPORTED));

            register.when(cleared(Clearance.NO_CONSENT)).thenRefused(ByState.INCIDENT_WITHOUT_CONSENT);
            register.when(cleared(Clearance.WAITS)).thenRefused(ByState.INCIDENT_WAITS_FOR_PLACEMENT);
            register.when(cleared(Clearance.FREE)).then(new FactsCleared(INCIDENT, HOST, SCHOOL, TODAY, true, ANNA));
            register.given(cleared(Clearance.FREE))
                    .when(cleared(Clearance.FREE))
                    .thenNothing();
        }

        @Test
        void is_looked_at_anew_when_a_further_signal_is_linked() {
            register.given(opened(EvidenceClass.REPORTED))
                    .given(cleared(Clearance.FREE))
                    .given(linked(SECOND));

            assertThat(register.when(cleared(Clearance.FREE)).facts()).hasSize(1);
        }

        @Test
        void stops_when_consent_is_withdrawn_before_anything_went_out() {
            register.given(opened(EvidenceClass.REPORTED)).given(cleared(Clearance.FREE));

            register.when(withdrawn(FIRST, false, false))
                    .then(new FactsWithheld(INCIDENT, HOST, SCHOOL, TODAY, Withholding.CONSENT_WITHDRAWN));
        }

        @Test
        void once_done_withdrawn_consent_ends_the_incident() {
            register.given(opened(EvidenceClass.REPORTED))
                    .given(cleared(Clearance.FREE))
                    .given(TOLD);

            register.when(withdrawn(FIRST, false, false))
                    .then(
                            new FactsWithheld(INCIDENT, HOST, SCHOOL, TODAY, Withholding.CONSENT_WITHDRAWN),
                            end(IncidentEnd.WITHDRAWN));
            register.given(withdrawn(FIRST, false, false))
                    .when(withdrawn(FIRST, false, false))
                    .thenNothing();
        }
    }

    @Nested
    class Ending_it {

        @Test
        void a_wholly_withdrawn_signal_ends_what_rests_on_it_and_nothing_else() {
            register.given(opened(EvidenceClass.REPORTED)).given(linked(SECOND));
            register.when(withdrawn(SECOND, true, false)).thenNothing();

            register.given(raise(EvidenceBasis.ANOTHER_PERSON, SECOND))
                    .when(withdrawn(SECOND, true, false))
                    .then(end(IncidentEnd.WITHDRAWN));
        }

        @Test
        void is_not_for_who_has_a_tie_with_it() {
            register.given(opened(EvidenceClass.REPORTED))
                    .when(new EndIncident(
                            INCIDENT, SCHOOL, IncidentEnd.REFUTED, WORDS, new Ties(true, false, false), ANNA))
                    .thenRefused(ByPerson.TIED_TO_INCIDENT);
        }

        @Test
        void what_could_not_be_established_may_still_be_refuted_and_nothing_comes_after_that() {
            register.given(opened(EvidenceClass.REPORTED));
            register.when(ended(IncidentEnd.WITHDRAWN)).thenRefused(ByContent.ENDED_BY_CONSENT);
            register.given(ended(IncidentEnd.UNRESOLVED));

            register.when(raise(EvidenceBasis.SBB, null)).thenRefused(ByState.INCIDENT_OVER);
            register.when(ended(IncidentEnd.UNRESOLVED)).thenRefused(ByState.INCIDENT_OVER);
            register.when(ended(IncidentEnd.REFUTED)).then(end(IncidentEnd.REFUTED));
            register.given(ended(IncidentEnd.REFUTED))
                    .when(ended(IncidentEnd.REFUTED))
                    .thenRefused(ByState.INCIDENT_OVER);
        }

        @Test
        void what_was_established_is_not_unresolved() {
            register.given(opened(EvidenceClass.REPORTED)).given(raise(EvidenceBasis.COURT, null));

            register.when(ended(IncidentEnd.UNRESOLVED)).thenRefused(ByState.ESTABLISHED_IS_NOT_UNRESOLVED);
            assertThat(register.when(ended(IncidentEnd.REFUTED)).facts()).hasSize(1);
        }
    }
}
