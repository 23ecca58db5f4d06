package nl.kwaliteitsregister.register.aftercare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kwaliteitsregister.backbone.calendar.WorkingDays;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.SignalEvent.SeverityAssessed;
import nl.kwaliteitsregister.contract.id.AftercareId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.register.aftercare.AftercareCommand.PlanAftercare;
import nl.kwaliteitsregister.register.signal.Subject;

/** Aftercare with every severity 3 and 4 and with every early end (domain §4.4); planned once for each. */
public final class WhenGraveOrEarlyThenAftercare {

    private static final int GRAVE = 3;

    private WhenGraveOrEarlyThenAftercare() {}

    public static AftercareId of(SignalId signal) {
        return named("aftercare of signal " + signal);
    }

    public static AftercareId of(PlacementId placement) {
        return named("aftercare of placement " + placement);
    }

    private static AftercareId named(String name) {
        return new AftercareId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param within working days in which it is in time (policy) */
    public static Optional<PlanAftercare> after(SeverityAssessed assessed, Subject subject, int within) {
        return assessed.severity().level() < GRAVE
                ? Optional.empty()
                : Optional.of(new PlanAftercare(
                        of(assessed.signal()),
                        assessed.employer(),
                        assessed.institution(),
                        assessed.occurredOn(),
                        assessed.signal(),
                        subject.placement(),
                        tasks(subject),
                        WorkingDays.plusWorkingDays(assessed.occurredOn(), within)));
    }

    /** Where no student is concerned, as with a wish heard at a check, the host alone is to be talked to. */
    private static List<AftercareTask> tasks(Subject subject) {
        var tasks = new ArrayList<AftercareTask>();
        if (subject.needsConsent()) {
            tasks.addAll(List.of(
                    AftercareTask.STUDENT_PLACE, AftercareTask.STUDENT_STUDY_TIME, AftercareTask.STUDENT_SUPPORT));
        }
        tasks.add(AftercareTask.HOST_TALK);
        if (subject.isAboutMinor()) {
            tasks.add(AftercareTask.CONSIDER_GUARDIANS);
        }
        return tasks;
    }

    /** @param within working days in which it is in time (policy) */
    public static Optional<PlanAftercare> after(PlacementEnded ended, int within) {
        return ended.early() == null
                ? Optional.empty()
                : Optional.of(new PlanAftercare(
                        of(ended.placement()),
                        ended.employer(),
                        ended.institution(),
                        ended.occurredOn(),
                        null,
                        ended.placement(),
                        List.of(
                                AftercareTask.STUDENT_PLACE,
                                AftercareTask.STUDENT_STUDY_TIME,
                                AftercareTask.STUDENT_SUPPORT,
                                AftercareTask.HOST_TALK),
                        WorkingDays.plusWorkingDays(ended.occurredOn(), within)));
    }
}
