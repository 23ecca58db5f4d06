package nl.kwaliteitsregister.register.institution.axon;

import java.time.Clock;
import nl.kwaliteitsregister.backbone.axon.Answer;
import nl.kwaliteitsregister.backbone.axon.DeciderShell;
import nl.kwaliteitsregister.backbone.axon.StreamKind;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.register.institution.Institution;
import nl.kwaliteitsregister.register.institution.InstitutionCommand;
import nl.kwaliteitsregister.register.institution.InstitutionRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One school; all it does is ask {@link InstitutionRules}. */
@Aggregate(type = "institution")
class InstitutionAggregate extends DeciderShell<InstitutionCommand, InstitutionEvent, Institution> {

    private static final StreamKind<InstitutionCommand, InstitutionEvent, Institution> KIND =
            new StreamKind<>("institution", new InstitutionRules(), Institution.class, 2);

    InstitutionAggregate() {
        super(KIND);
    }

    @CommandHandler(commandName = "institution")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Answer handle(InstitutionCommand command, Clock clock) {
        return decide(command, clock);
    }

    @EventSourcingHandler
    void on(InstitutionEvent event) {
        evolve(event);
    }
}
