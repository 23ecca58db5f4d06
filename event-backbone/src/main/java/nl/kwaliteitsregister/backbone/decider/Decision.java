package nl.kwaliteitsregister.backbone.decider;

import java.util.List;

/** What a rule answers. Something broken is neither: it is an exception. */
public sealed interface Decision<E> {

    /** These facts happened, in this order; an empty list means that nothing was left to do. */
    record Accepted<E>(List<E> events) implements Decision<E> {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing happened, for this reason. */
    record Refused<E>(Refusal refusal) implements Decision<E> {}

    @SafeVarargs
    static <E> Decision<E> accepted(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> nothingToDo() {
        return new Accepted<>(List.of());
    }

    static <E> Decision<E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
