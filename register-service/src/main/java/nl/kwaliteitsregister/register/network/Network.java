package nl.kwaliteitsregister.register.network;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** What the rules remember of a network. */
public sealed interface Network {

    record Unfounded() implements Network {}

    record Founded(String name, Set<InstitutionId> members) implements Network {

        public Founded {
            members = Set.copyOf(members);
        }

        Founded with(InstitutionId institution) {
            return new Founded(
                    name,
                    Stream.concat(members.stream(), Stream.of(institution)).collect(Collectors.toSet()));
        }

        Founded without(InstitutionId institution) {
            return new Founded(
                    name,
                    members.stream()
                            .filter(member -> !member.equals(institution))
                            .collect(Collectors.toSet()));
        }
    }
}
