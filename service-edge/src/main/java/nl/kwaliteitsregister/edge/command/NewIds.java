package nl.kwaliteitsregister.edge.command;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.request.RequestFacts;

/** Ids for what a request creates. */
public final class NewIds {

    /**
     * A new id. Under an Idempotency-Key it follows from the key, so that a repeat of the request names the same thing.
     *
     * @param what the kind of thing, when one request makes ids for several
     */
    public <T> T next(Caller caller, String what, Function<UUID, T> type) {
        return type.apply(RequestFacts.current()
                .flatMap(request -> request.idempotencyKey()
                        .map(key -> String.join("\n", caller.staff().value(), request.route(), key, what)))
                .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(UUID::randomUUID));
    }
}
