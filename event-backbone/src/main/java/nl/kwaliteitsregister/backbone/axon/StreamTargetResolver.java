package nl.kwaliteitsregister.backbone.axon;

import nl.kwaliteitsregister.backbone.decider.Command;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** A command says itself which stream decides; the stream's written form is Axon's aggregate id. */
public final class StreamTargetResolver implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        var command = (Command) message.getPayload();
        return new VersionedAggregateIdentifier((Object) command.stream().toString(), null);
    }
}
