package nl.kwaliteitsregister.register.network;

import static nl.kwaliteitsregister.backbone.decider.Decision.accepted;
import static nl.kwaliteitsregister.backbone.decider.Decision.nothingToDo;
import static nl.kwaliteitsregister.backbone.decider.Decision.refused;

import java.util.Set;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent.InstitutionJoined;
import nl.kwaliteitsregister.contract.event.NetworkEvent.InstitutionLeft;
import nl.kwaliteitsregister.contract.event.NetworkEvent.NetworkFounded;
import nl.kwaliteitsregister.contract.id.StreamId;
import nl.kwaliteitsregister.register.network.Network.Founded;
import nl.kwaliteitsregister.register.network.Network.Unfounded;
import nl.kwaliteitsregister.register.network.NetworkCommand.FoundNetwork;
import nl.kwaliteitsregister.register.network.NetworkCommand.JoinNetwork;
import nl.kwaliteitsregister.register.network.NetworkCommand.LeaveNetwork;
import nl.kwaliteitsregister.register.network.NetworkRefusal.NetworkIsFounded;
import nl.kwaliteitsregister.register.network.NetworkRefusal.NoSuchNetwork;

/** The rules about networks. */
public final class NetworkRules implements Decider<NetworkCommand, NetworkEvent, Network> {

    @Override
    public Network initial(StreamId stream) {
        return new Unfounded();
    }

    @Override
    public Decision<NetworkEvent> decide(NetworkCommand command, Network state, Moment moment) {
        var objection = moment.objectionTo(command.occurredOn());
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        return switch (state) {
            case Unfounded none ->
                command instanceof FoundNetwork first
                        ? accepted(new NetworkFounded(
                                first.network(), first.institution(), first.occurredOn(), first.name()))
                        : refused(new NoSuchNetwork());
            case Founded founded -> decide(command, founded);
        };
    }

    private static Decision<NetworkEvent> decide(NetworkCommand command, Founded founded) {
        var member = founded.members().contains(command.institution());
        return switch (command) {
            case FoundNetwork again -> refused(new NetworkIsFounded());
            case JoinNetwork join ->
                member
                        ? nothingToDo()
                        : accepted(new InstitutionJoined(join.network(), join.institution(), join.occurredOn()));
            case LeaveNetwork leave ->
                member
                        ? accepted(new InstitutionLeft(leave.network(), leave.institution(), leave.occurredOn()))
                        : nothingToDo();
        };
    }

    @Override
    public Network evolve(Network state, NetworkEvent event) {
        return switch (event) {
            case NetworkFounded first -> new Founded(first.name(), Set.of(first.institution()));
            case InstitutionJoined joined -> of(state).with(joined.institution());
            case InstitutionLeft left -> of(state).without(left.institution());
        };
    }

    private static Founded of(Network state) {
        return switch (state) {
            case Founded founded -> founded;
            case Unfounded none -> new Founded("", Set.of());
        };
    }
}
