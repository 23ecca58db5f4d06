package nl.kwaliteitsregister.portal.badge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.portal.services.NoPage;
import org.jspecify.annotations.Nullable;

/** A host's badges and what is missing for more, network by network, as this reader may know it. */
public record HostBadges(List<Network> networks) {

    public record Network(
            String network, String name, List<Badge> badges, List<Level> progress, List<Look> secondLooks) {

        /** What is offered or was accepted. */
        public List<Badge> current() {
            return badges.stream().filter(Badge::isCurrent).toList();
        }

        /** Whether somebody was asked to look at this level and has not yet. */
        public boolean isLookedAt(String level) {
            return secondLooks.stream().anyMatch(look -> look.level().equals(level) && look.isOpen());
        }
    }

    /** @param cause of not being valid; told to the host and to the school that decided */
    public record Badge(
            String badge,
            String level,
            String state,
            LocalDate offeredOn,
            Evidence evidence,
            @Nullable Numbers numbers,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate validThrough,
            @Nullable Cause cause) {

        boolean isCurrent() {
            return isOffered() || isValid() || state.equals("not-valid-now");
        }

        public boolean isOffered() {
            return state.equals("offered");
        }

        public boolean isValid() {
            return state.equals("valid");
        }

        /** A Starter is seen by schools only. */
        public boolean isPublic() {
            return !level.equals("starter");
        }
    }

    public record Evidence(List<String> met, @Nullable String students, List<AreaScore> areas) {}

    public record AreaScore(String area, BigDecimal score) {}

    public record Numbers(int evaluations, int students, int periods, int ended) {}

    public record Cause(String kind) {}

    public record Level(String level, List<Criterion> criteria) {

        public boolean isMet() {
            return criteria.stream().allMatch(criterion -> criterion.standing().equals("met"));
        }
    }

    public record Criterion(
            String criterion,
            String standing,
            @Nullable BigDecimal counted,
            @Nullable BigDecimal needed) {}

    public record Look(
            String look,
            String level,
            LocalDate askedOn,
            LocalDate lookBy,
            @Nullable String outcome,
            boolean missed) {

        public boolean isOpen() {
            return outcome == null;
        }
    }

    /** A badge and the network that offers it. */
    public record Held(String network, Badge badge) {}

    /** What is offered or was accepted, in all networks. */
    public List<Held> held() {
        return networks.stream()
                .flatMap(one -> one.current().stream().map(badge -> new Held(one.network(), badge)))
                .toList();
    }

    /** @throws NoPage when there is no such badge */
    public Badge badge(String network, String badge) {
        return networks.stream()
                .filter(one -> one.network().equals(network))
                .flatMap(one -> one.badges().stream())
                .filter(one -> one.badge().equals(badge))
                .findFirst()
                .orElseThrow(() -> new NoPage(NoPage.Why.MISSING));
    }
}
