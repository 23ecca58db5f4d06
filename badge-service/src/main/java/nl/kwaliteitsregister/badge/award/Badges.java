package nl.kwaliteitsregister.badge.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kwaliteitsregister.badge.award.Badge.Awarded;
import nl.kwaliteitsregister.badge.award.Badge.Offered;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.SecondLook;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Known;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LookId;
import org.jspecify.annotations.Nullable;

/**
 * All badges of a host in a network, in the order in which they were offered.
 *
 * @param visitedOn the last visit of a panel
 * @param known the most that the rule knew when it decided something
 */
public record Badges(List<Badge> all, @Nullable LocalDate visitedOn, List<Look> looks, Known known) {

    static final Badges NONE = new Badges(List.of(), null, List.of(), new Known(null, null));

    public Badges {
        all = List.copyOf(all);
        looks = List.copyOf(looks);
    }

    /**
     * A request that a person looks.
     *
     * @param school whose people were asked; absent where that was not recorded yet
     * @param outcome absent while nobody did
     * @param missed whether it was recorded that the day passed
     */
    public record Look(
            LookId id,
            BadgeLevel level,
            LocalDate askedOn,
            LocalDate lookBy,
            @Nullable InstitutionId school,
            @Nullable SecondLook outcome,
            boolean missed) {

        boolean isOpen() {
            return outcome == null;
        }

        Look given(SecondLook found) {
            return new Look(id, level, askedOn, lookBy, school, found, missed);
        }

        Look late() {
            return new Look(id, level, askedOn, lookBy, school, outcome, true);
        }
    }

    public Optional<Badge> find(BadgeId badge) {
        return all.stream().filter(one -> one.id().equals(badge)).findFirst();
    }

    public Optional<Look> find(LookId look) {
        return looks.stream().filter(one -> one.id().equals(look)).findFirst();
    }

    /** What the employer may still accept; one at most. */
    public Optional<Offered> offered() {
        return of(Offered.class).findFirst();
    }

    Stream<Awarded> awarded() {
        return of(Awarded.class);
    }

    private <B extends Badge> Stream<B> of(Class<B> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The last badge that was accepted, valid or not. */
    public Optional<Awarded> current() {
        return awarded().reduce((one, later) -> later);
    }

    boolean wasAccepted() {
        return all.stream().anyMatch(one -> one instanceof Awarded || one instanceof Badge.Superseded);
    }

    Badges plus(Badge badge) {
        var more = new ArrayList<>(all);
        more.add(badge);
        return new Badges(more, visitedOn, looks, known);
    }

    Badges with(BadgeId badge, UnaryOperator<Badge> change) {
        return new Badges(
                all.stream()
                        .map(one -> one.id().equals(badge) ? change.apply(one) : one)
                        .toList(),
                visitedOn,
                looks,
                known);
    }

    Badges visited(LocalDate day) {
        return new Badges(all, visitedOn == null || visitedOn.isBefore(day) ? day : visitedOn, looks, known);
    }

    Badges plus(Look look) {
        var more = new ArrayList<>(looks);
        more.add(look);
        return new Badges(all, visitedOn, more, known);
    }

    Badges with(LookId look, UnaryOperator<Look> change) {
        return new Badges(
                all,
                visitedOn,
                looks.stream()
                        .map(one -> one.id().equals(look) ? change.apply(one) : one)
                        .toList(),
                known);
    }

    /** The rule decided something, knowing this. */
    Badges decided(@Nullable Known with) {
        return with == null
                ? this
                : new Badges(
                        all,
                        visitedOn,
                        looks,
                        new Known(later(known.host(), with.host()), later(known.network(), with.network())));
    }

    /** Whether the rule decided with more already: the facts are being read anew, and these are not all of them. */
    boolean knewMoreThan(Known facts) {
        return isAfter(known.host(), facts.host()) || isAfter(known.network(), facts.network());
    }

    private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isAfter(other));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return isAfter(one, other) ? one : other;
    }
}
