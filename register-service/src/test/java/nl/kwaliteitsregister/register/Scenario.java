package nl.kwaliteitsregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.kwaliteitsregister.backbone.decider.Command;
import nl.kwaliteitsregister.backbone.decider.Decider;
import nl.kwaliteitsregister.backbone.decider.Decision;
import nl.kwaliteitsregister.backbone.decider.Moment;
import nl.kwaliteitsregister.backbone.decider.Refusal;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;

/** Given facts, when a command, then facts or a refusal: the rules of a feature, with nothing around them. */
public final class Scenario<C extends Command, E extends RegisterEvent, S> {

    private final Decider<C, E, S> rules;
    private final Moment moment;
    private S state;

    private Scenario(Decider<C, E, S> rules, Moment moment, S state) {
        this.rules = rules;
        this.moment = moment;
        this.state = state;
    }

    /** Nothing has happened yet, at noon of that day. */
    public static <C extends Command, E extends RegisterEvent, S> Scenario<C, E, S> on(
            LocalDate today, Decider<C, E, S> rules, StreamId stream) {
        return new Scenario<>(rules, noon(today), rules.initial(stream));
    }

    private static Moment noon(LocalDate day) {
        return new Moment(day.atTime(12, 0).atZone(Moment.AMSTERDAM).toInstant());
    }

    @SafeVarargs
    public final Scenario<C, E, S> given(E... facts) {
        Arrays.stream(facts).forEach(fact -> state = rules.evolve(state, fact));
        return this;
    }

    /** What the command led to becomes part of what is given. */
    public Scenario<C, E, S> given(C command) {
        when(command).facts().forEach(fact -> state = rules.evolve(state, fact));
        return this;
    }

    /** The same past, on another day. */
    public Scenario<C, E, S> later(LocalDate today) {
        return new Scenario<>(rules, noon(today), state);
    }

    public S state() {
        return state;
    }

    public Instant now() {
        return moment.now();
    }

    public Then<E> when(C command) {
        return new Then<>(rules.decide(command, state, moment));
    }

    /** What came of a command. */
    public record Then<E>(Decision<E> decision) {

        @SafeVarargs
        public final void then(E... facts) {
            assertThat(facts()).containsExactly(facts);
        }

        public void thenNothing() {
            assertThat(facts()).isEmpty();
        }

        /** Refused for exactly these reasons, in any order. */
        public void thenRefused(Refusal... refusals) {
            assertThat(refusals()).containsExactlyInAnyOrder(refusals);
        }

        public List<E> facts() {
            return switch (decision) {
                case Decision.Accepted<E> accepted -> accepted.events();
                case Decision.Refused<E> refused ->
                    throw new AssertionError("refused: " + refused.refusal().faults());
            };
        }

        public List<Refusal> refusals() {
            return switch (decision) {
                case Decision.Accepted<E> accepted -> throw new AssertionError("accepted: " + accepted.events());
                case Decision.Refused<E> refused -> refused.refusal().faults();
            };
        }
    }
}
