package nl.kwaliteitsregister.register.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderEvent.Carried;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.id.IncidentId;
import nl.kwaliteitsregister.contract.id.StepId;
import nl.kwaliteitsregister.register.ladder.Course.NewStart;

/** A step that was decided. */
public sealed interface HeldStep {

    Course course();

    default StepDecided decided() {
        return course().decided();
    }

    default StepId id() {
        return decided().step();
    }

    default Step level() {
        return course().level();
    }

    default LadderScope scope() {
        return decided().scope();
    }

    /** What it rests on now: without what was dropped since. */
    default List<Carried> incidents() {
        return decided().incidents().stream()
                .filter(one -> !course().dropped().contains(one.incident()))
                .toList();
    }

    default boolean restsOn(IncidentId incident) {
        return incidents().stream().anyMatch(one -> one.incident().equals(incident));
    }

    default boolean restsOnSeverity(int least) {
        return incidents().stream().anyMatch(one -> one.severity().level() >= least);
    }

    default boolean restsOnOneOf(Set<IncidentId> named) {
        return incidents().stream().map(Carried::incident).anyMatch(named::contains);
    }

    /** Whether some may start all the same: one or two interns, each agreed to by a second person. */
    default boolean isOnTrial() {
        return course().newStart() instanceof NewStart.Trial;
    }

    HeldStep with(Course changed);

    /** In force. */
    record Live(Course course) implements HeldStep {

        @Override
        public Live with(Course changed) {
            return new Live(changed);
        }

        /** Its last day stands from the beginning: a late end opens and closes nothing. */
        public boolean isInForceOn(LocalDate day) {
            return !day.isAfter(decided().validThrough());
        }
    }

    /** It ended and counts as what it was. */
    record Over(Course course, LocalDate endedOn) implements HeldStep {

        @Override
        public Over with(Course changed) {
            return new Over(changed, endedOn);
        }
    }

    /** It never counted. */
    record Annulled(Course course) implements HeldStep {

        @Override
        public Annulled with(Course changed) {
            return new Annulled(changed);
        }
    }
}
