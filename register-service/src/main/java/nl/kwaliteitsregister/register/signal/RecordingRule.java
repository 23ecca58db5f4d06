package nl.kwaliteitsregister.register.signal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.code.ConsentStep;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordSignal;
import nl.kwaliteitsregister.register.signal.SignalRefusal.ByContent;

/** What must hold before a signal is recorded (domain §4.4). */
@FunctionalInterface
interface RecordingRule {

    Stream<? extends Refusal> objections(RecordSignal signal, Moment moment);

    Set<SignalSource> TOLD_BY_STUDENT = Set.of(SignalSource.STUDENT, SignalSource.PEER_COACH);

    RecordingRule HAPPENED_IN_TIME = (signal, moment) -> moment.objectionTo(signal.occurredOn()).stream();

    RecordingRule ENDED_AFTER_IT_BEGAN = (signal, ignored) -> when(
            signal.until() != null && signal.until().isBefore(signal.occurredOn()), ByContent.ENDS_BEFORE_IT_BEGINS);

    RecordingRule ENDED_ALREADY = (signal, moment) ->
            when(signal.until() != null && signal.until().isAfter(moment.today()), ByContent.ENDS_IN_THE_FUTURE);

    /** The school let me down: never recorded where the person concerned may read it. */
    RecordingRule IS_ABOUT_THE_HOST = (signal, ignored) ->
            when(signal.category().isAboutSchool(), ByContent.GOES_TO_CONFIDANT_OR_QUALITY_OFFICER);

    RecordingRule NOT_SAID_STANDS_ALONE = (signal, ignored) -> when(
            signal.grounds().size() > 1 && signal.grounds().contains(Ground.NOT_SAID),
            ByContent.NOT_SAID_BESIDE_GROUNDS);

    RecordingRule EMPLOYEES_GROUNDS_FOR_EMPLOYEES = (signal, ignored) -> signal.grounds().stream()
            .filter(ground -> ground.forEmployeesOnly() && !signal.employee())
            .map(SignalRefusal.GroundForEmployeesOnly::new);

    /** What a student told is recorded when the student agreed, and every further step rests on that. */
    RecordingRule STUDENT_AGREED_TO_RECORD = (signal, ignored) -> when(
            !signal.forSafety()
                    && (TOLD_BY_STUDENT.contains(signal.source())
                            || !signal.consent().isEmpty())
                    && !signal.consent().contains(ConsentStep.RECORD),
            ByContent.STUDENT_DID_NOT_AGREE_TO_RECORD);

    RecordingRule STUDENT_WAS_TOLD = (signal, ignored) -> when(
            signal.consent().contains(ConsentStep.TALK_TO_HOST) && !signal.toldRecognisable(),
            ByContent.STUDENT_WAS_NOT_TOLD);

    List<RecordingRule> ALL = List.of(
            HAPPENED_IN_TIME,
            ENDED_AFTER_IT_BEGAN,
            ENDED_ALREADY,
            IS_ABOUT_THE_HOST,
            NOT_SAID_STANDS_ALONE,
            EMPLOYEES_GROUNDS_FOR_EMPLOYEES,
            STUDENT_AGREED_TO_RECORD,
            STUDENT_WAS_TOLD);

    static List<Refusal> allObjections(RecordSignal signal, Moment moment) {
        return ALL.stream()
                .<Refusal>flatMap(rule -> rule.objections(signal, moment))
                .toList();
    }

    private static Stream<Refusal> when(boolean broken, Refusal objection) {
        return broken ? Stream.of(objection) : Stream.empty();
    }
}
