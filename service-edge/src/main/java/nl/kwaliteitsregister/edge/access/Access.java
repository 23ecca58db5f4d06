package nl.kwaliteitsregister.edge.access;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;

/** What a handler method declares about who may call it. */
public sealed interface Access {

    /** Anybody, without a token. */
    record Everyone() implements Access {}

    /** Who holds one of these roles at the institution of the token. */
    record Holders(Set<Role> roles, boolean bootstrap) implements Access {

        public Holders {
            roles = Set.copyOf(roles);
        }

        boolean admits(Caller caller) {
            return (bootstrap && caller.bootstrap()) || caller.holds(roles.toArray(Role[]::new));
        }
    }

    /** What the method declares; empty when it declares nothing, and then nobody may call it. */
    static Optional<Access> of(Method handler) {
        var holders = handler.getAnnotation(AllowedTo.class);
        if (holders != null) {
            return Optional.of(new Holders(Set.of(holders.value()), holders.bootstrap()));
        }
        return handler.isAnnotationPresent(AllowedToEveryone.class) ? Optional.of(new Everyone()) : Optional.empty();
    }
}
