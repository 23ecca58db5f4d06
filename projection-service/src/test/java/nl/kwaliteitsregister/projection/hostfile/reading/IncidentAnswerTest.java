package nl.kwaliteitsregister.projection.hostfile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.IncidentEnd;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.hostfile.reading.AftercareAnswer.CareAnswer;
import nl.kwaliteitsregister.projection.hostfile.reading.FileAnswer.CoordinatorsFile;
import org.junit.jupiter.api.Test;

/** What became of signals, to who reads the signals (domain §4.4). */
class IncidentAnswerTest {

    private static final Reader COORDINATOR = new Reader.Coordinator(Facts.COORDINATOR, Set.of(), false);
    private static final Reader ELSEWHERE =
            new Reader.Coordinator(Facts.COORDINATOR, Set.of(Facts.COOKING.key()), false);

    private static final RegisterEvent SIGNAL = Facts.signal(Facts.signal(1), SignalCategory.S09, Facts.SUPERVISOR);
    private static final RegisterEvent OPENED = Facts.opened(Facts.incident(1), Facts.signal(1));

    @Test
    void an_incident_says_which_signals_it_has_and_how_well_it_is_supported() {
        var file = coordinators(
                COORDINATOR,
                SIGNAL,
                OPENED,
                Facts.raised(Facts.incident(1), EvidenceClass.CORROBORATED, Facts.DAY.plusDays(9)));

        assertThat(file.incidents())
                .containsExactly(new IncidentAnswer(
                        Facts.incident(1),
                        SignalCategory.S09,
                        List.of(Facts.signal(1).toString()),
                        EvidenceClass.CORROBORATED,
                        Facts.DAY.plusDays(9),
                        null));
    }

    @Test
    void what_was_shown_untrue_stands_in_no_file_and_in_no_timeline() {
        RegisterEvent[] events = {
            SIGNAL, OPENED, Facts.ended(Facts.incident(1), IncidentEnd.REFUTED, Facts.DAY.plusDays(9))
        };

        assertThat(coordinators(COORDINATOR, events).incidents()).isEmpty();
        assertThat(reading(COORDINATOR, events).timeline())
                .extracting(TimelineEntry::what)
                .noneMatch(it -> it.startsWith("incident-"));
    }

    @Test
    void one_that_cannot_be_established_says_so() {
        var file = coordinators(
                COORDINATOR,
                SIGNAL,
                OPENED,
                Facts.ended(Facts.incident(1), IncidentEnd.UNRESOLVED, Facts.DAY.plusDays(9)));

        assertThat(file.incidents().getFirst().ended())
                .isEqualTo(new IncidentAnswer.IncidentEndAnswer(Facts.DAY.plusDays(9), IncidentEnd.UNRESOLVED));
    }

    @Test
    void a_coordinator_of_another_programme_reads_neither_incident_nor_care() {
        RegisterEvent[] events = {
            SIGNAL, OPENED, Facts.cared(Facts.aftercare(1), Facts.signal(1), AftercareTask.HOST_TALK)
        };

        assertThat(coordinators(ELSEWHERE, events).incidents()).isEmpty();
        assertThat(coordinators(ELSEWHERE, events).aftercare()).isEmpty();
        assertThat(reading(ELSEWHERE, events).timeline()).isEmpty();
        assertThat(reading(new Reader.Overseer(), events).timeline()).isEmpty();
    }

    @Test
    void aftercare_says_what_is_owed_and_given_and_nothing_that_tells_an_age() {
        var file = coordinators(
                COORDINATOR,
                SIGNAL,
                Facts.cared(
                        Facts.aftercare(1),
                        Facts.signal(1),
                        AftercareTask.STUDENT_SUPPORT,
                        AftercareTask.HOST_TALK,
                        AftercareTask.CONSIDER_GUARDIANS),
                Facts.given(Facts.aftercare(1), AftercareTask.HOST_TALK, Facts.DAY.plusDays(2)),
                Facts.given(Facts.aftercare(1), AftercareTask.CONSIDER_GUARDIANS, Facts.DAY.plusDays(3)));

        assertThat(file.aftercare().getFirst().tasks())
                .containsExactly(
                        new CareAnswer(AftercareTask.STUDENT_SUPPORT, null),
                        new CareAnswer(AftercareTask.HOST_TALK, Facts.DAY.plusDays(2)));
    }

    @Test
    void both_stand_in_the_timeline_of_who_reads_the_signal() {
        assertThat(reading(
                                COORDINATOR,
                                SIGNAL,
                                OPENED,
                                Facts.cared(Facts.aftercare(1), Facts.signal(1), AftercareTask.HOST_TALK),
                                Facts.given(Facts.aftercare(1), AftercareTask.HOST_TALK, Facts.DAY.plusDays(2)))
                        .timeline())
                .extracting(TimelineEntry::what)
                .containsExactly("aftercare-given", "aftercare-planned", "incident-reported");
    }

    private static CoordinatorsFile coordinators(Reader reader, RegisterEvent... events) {
        return (CoordinatorsFile) reading(reader, events).answer();
    }

    private static FileReading reading(Reader reader, RegisterEvent... events) {
        return new FileReading(reader, Set.of(), Files.after(events).file(Facts.FILE));
    }
}
