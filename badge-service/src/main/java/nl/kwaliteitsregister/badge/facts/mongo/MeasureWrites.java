package nl.kwaliteitsregister.badge.facts.mongo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.StepEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanMet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;

/** Steps of the ladder, and which incidents they decided about (domain §4.5, §4.7). */
final class MeasureWrites {

    /** A warning on one of these holds back Recognised. */
    private static final Set<SignalCategory> SERIOUS = EnumSet.of(
            SignalCategory.S02,
            SignalCategory.S03,
            SignalCategory.S04,
            SignalCategory.S05,
            SignalCategory.S06,
            SignalCategory.S07,
            SignalCategory.S08,
            SignalCategory.S11,
            SignalCategory.S12,
            SignalCategory.S15);

    private MeasureWrites() {}

    /** What leads to a step changes no badge, and neither does what is said about it. */
    static List<FactWrite> of(LadderEvent event) {
        return event instanceof StepEvent step ? ofStep(step) : List.of();
    }

    private static List<FactWrite> ofStep(StepEvent event) {
        return switch (event) {
            case StepDecided it -> it.level() == Step.L0 ? List.of() : decided(it); // a note decides nothing
            case PlanMet it -> step(it, Map.of("planMetOn", it.occurredOn().toString()));
            case StepEnded it -> step(it, Map.of("endedOn", it.occurredOn().toString()));
            case StepAnnulled it ->
                step(it, Map.of("annulledOn", it.occurredOn().toString()));
            case StepEvent.StopConfirmed ignored -> List.of();
            case StepEvent.PlanSet ignored -> List.of();
            case StepEvent.PlanFailed ignored -> List.of();
            case StepEvent.IncidentDropped ignored -> List.of();
            case StepEvent.StepReviewCalled ignored -> List.of();
            case StepEvent.StepReviewHeld ignored -> List.of();
            case StepEvent.StepReviewMissed ignored -> List.of();
            case StepEvent.EmployerReplied ignored -> List.of();
            case StepEvent.ClearingAsked ignored -> List.of();
            case StepEvent.TrialAgreed ignored -> List.of();
            case StepEvent.ClearingDeclined ignored -> List.of();
            case StepEvent.ClearingGiven ignored -> List.of();
        };
    }

    private static List<FactWrite> decided(StepDecided step) {
        var all = new ArrayList<>(step(
                step,
                Map.of(
                        "level", step.level().name(),
                        "since", step.occurredOn().toString(),
                        "serious", !Collections.disjoint(step.categories(), SERIOUS))));
        step.incidents()
                .forEach(carried -> all.addAll(
                        SignalWrites.settled(step.ladder().employer(), step.institution(), carried.incident())));
        return all;
    }

    /** One for a whole company lies at its main location. */
    private static List<FactWrite> step(StepEvent event, Map<String, Object> named) {
        var ladder = event.ladder();
        var path = (ladder.company() == null ? "measures." : "company.") + event.step() + ".";
        var fields = new HashMap<String, Object>();
        named.forEach((name, value) -> fields.put(path + name, value));
        return List.of(new FactWrite(FactWrite.idOf(ladder.employer(), ladder.institution()), fields, true));
    }
}
