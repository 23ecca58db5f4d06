package nl.kwaliteitsregister.contract.codec;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * The steps from a version that was once written to the next one, used by the event store and the readers of topics
 * alike. A step is pure and knows no class of an event: those have moved on.
 */
final class Upcasts {

    /** Every event still has its first version. */
    private static final Map<EventType, UnaryOperator<JsonNode>> STEPS = Map.of();

    private final Map<EventType, UnaryOperator<JsonNode>> stepFrom;

    /** @throws IllegalArgumentException when a step is missing, or leads from a version that never was */
    Upcasts(TypeTable types, Map<EventType, UnaryOperator<JsonNode>> stepFrom) {
        for (var row : types.rows()) {
            var name = row.type().name();
            for (var version = 1; version < row.type().version(); version++) {
                if (!stepFrom.containsKey(new EventType(name, version))) {
                    throw new IllegalArgumentException("no upcast from " + new EventType(name, version));
                }
            }
        }
        for (var from : stepFrom.keySet()) {
            if (from.version() >= types.row(from).type().version()) {
                throw new IllegalArgumentException("an upcast from " + from + " leads nowhere");
            }
        }
        this.stepFrom = Map.copyOf(stepFrom);
    }

    static Upcasts current(TypeTable types) {
        return new Upcasts(types, STEPS);
    }

    /**
     * The data as the newest version of the same name would have it.
     *
     * @throws MalformedEvent when the data is not what its version was
     */
    JsonNode apply(EventType from, EventType current, JsonNode data) {
        var upcasted = data;
        for (var at = from; at.version() < current.version(); at = at.next()) {
            upcasted = apply(at, upcasted);
        }
        return upcasted;
    }

    private JsonNode apply(EventType from, JsonNode data) {
        var step = stepFrom.get(from);
        if (step == null) {
            throw new UnknownEventType(from);
        }
        try {
            return step.apply(data);
        } catch (RuntimeException e) {
            // Whatever a step stumbles over is data that it was not made for; the reader parks it like any other.
            throw new MalformedEvent(from.toString(), "does not fit the step to the next version");
        }
    }
}
