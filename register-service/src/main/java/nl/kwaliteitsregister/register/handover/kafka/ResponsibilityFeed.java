package nl.kwaliteitsregister.register.handover.kafka;

import nl.kwaliteitsregister.backbone.consumer.EventHandler;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.CaseEvent.CaseHandedOver;
import nl.kwaliteitsregister.contract.event.CaseEvent.StepProposed;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.SupervisorChanged;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.handover.Responsibilities;
import nl.kwaliteitsregister.register.handover.Responsibility;
import nl.kwaliteitsregister.register.handover.Responsibility.OfCase;
import nl.kwaliteitsregister.register.handover.Responsibility.OfPlacement;

/**
 * Keeps who is responsible for what. What is written is what the stream says now; what is over stays in the view, where a
 * handover finds nobody responsible for it.
 */
final class ResponsibilityFeed implements EventHandler {

    private final Responsible responsible;
    private final Responsibilities responsibilities;

    ResponsibilityFeed(Streams streams, Responsibilities responsibilities) {
        this.responsible = new Responsible(streams);
        this.responsibilities = responsibilities;
    }

    @Override
    public void handle(RecordedEvent recorded) {
        switch (recorded.event()) {
            case PlacementPlanned e -> look(e.institution(), e.supervisor(), new OfPlacement(e.placement()));
            case SupervisorChanged e -> look(e.institution(), e.from(), new OfPlacement(e.placement()));
            case StepProposed e -> look(e.institution(), e.by(), new OfCase(e.ladder(), e.caseId()));
            case CaseHandedOver e -> look(e.institution(), e.from(), new OfCase(e.ladder(), e.caseId()));
            case RegisterEvent ignored -> {}
        }
    }

    /** @param before who was responsible until this event, or began to be with it */
    private void look(InstitutionId institution, StaffId before, Responsibility one) {
        responsibilities.remove(institution, before, one);
        responsible.of(one).ifPresent(now -> responsibilities.put(institution, now, one));
    }
}
