package nl.kwaliteitsregister.badge.award.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kwaliteitsregister.badge.award.Audience;
import nl.kwaliteitsregister.badge.award.Badge;
import nl.kwaliteitsregister.badge.award.Badge.Awarded;
import nl.kwaliteitsregister.badge.award.Badge.Offered;
import nl.kwaliteitsregister.badge.award.Badge.Superseded;
import nl.kwaliteitsregister.badge.award.Badge.Withdrawn;
import nl.kwaliteitsregister.badge.award.Badges.Look;
import nl.kwaliteitsregister.badge.award.Progress;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.SecondLook;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Cause;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Evidence;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Numbers;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LookId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import org.jspecify.annotations.Nullable;

/** What is answered to a host and to schools with a file on it. */
final class BadgeAnswers {

    static final String OFFERED = "offered";
    static final String VALID = "valid";
    static final String NOT_VALID = "not-valid-now";
    static final String WITHDRAWN = "withdrawn";
    static final String SUPERSEDED = "superseded";

    private BadgeAnswers() {}

    /** A host's badges and what is missing for more, network by network. */
    record HostBadges(List<NetworkBadges> networks) {}

    record NetworkBadges(
            NetworkId network,
            String name,
            List<OneBadge> badges,
            List<LevelProgress> progress,
            List<OneLook> secondLooks) {}

    /**
     * @param numbers behind the offer
     * @param cause of being as it is; told to the host and to the school that decided alone
     */
    record OneBadge(
            BadgeId badge,
            BadgeLevel level,
            String state,
            LocalDate offeredOn,
            Evidence evidence,
            @Nullable Numbers numbers,
            @Nullable Holder holder,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate validThrough,
            @Nullable OneCause cause) {}

    record OneCause(Cause.Kind kind, @Nullable InstitutionId school) {}

    record LevelProgress(BadgeLevel level, List<OneCriterion> criteria) {}

    record OneCriterion(
            BadgeCriterion criterion,
            String standing,
            @Nullable BigDecimal counted,
            @Nullable BigDecimal needed) {}

    record OneLook(
            LookId look,
            BadgeLevel level,
            LocalDate askedOn,
            LocalDate lookBy,
            @Nullable SecondLook outcome,
            boolean missed) {}

    static OneBadge of(Badge badge, Audience reader) {
        return switch (badge) {
            case Offered it -> of(it, OFFERED, reader);
            case Withdrawn it -> of(it, WITHDRAWN, reader);
            case Superseded it -> of(it, SUPERSEDED, reader);
            case Awarded it ->
                new OneBadge(
                        it.id(),
                        it.level(),
                        it.isValid() ? VALID : NOT_VALID,
                        it.offer().occurredOn(),
                        it.offer().evidence(),
                        numbers(it.offer(), reader),
                        it.holder(),
                        it.acceptedOn(),
                        it.validThrough(),
                        cause(it.changed(), reader));
        };
    }

    private static OneBadge of(Badge badge, String state, Audience reader) {
        var offer = badge.offer();
        return new OneBadge(
                badge.id(),
                badge.level(),
                state,
                offer.occurredOn(),
                offer.evidence(),
                numbers(offer, reader),
                null,
                null,
                null,
                null);
    }

    /** The host reads scores over five students; a school, those that anybody will: other schools' students are in them. */
    private static @Nullable Numbers numbers(BadgeOffered offer, Audience reader) {
        var numbers = offer.numbers();
        return numbers == null || reader instanceof Audience.Employer
                ? numbers
                : new Numbers(
                        numbers.evaluations(),
                        numbers.students(),
                        numbers.periods(),
                        numbers.ended(),
                        offer.evidence().areas(),
                        numbers.lowestAllowance(),
                        numbers.allowanceNorm(),
                        numbers.panelVisitedOn());
    }

    private static @Nullable OneCause cause(@Nullable Cause cause, Audience reader) {
        if (cause == null) {
            return null;
        }
        return switch (reader) {
            case Audience.Employer ignored -> new OneCause(cause.kind(), cause.school());
            case Audience.School it ->
                it.school().equals(cause.school()) ? new OneCause(cause.kind(), cause.school()) : null;
        };
    }

    static LevelProgress of(Progress progress) {
        return new LevelProgress(
                progress.level(),
                progress.lines().stream()
                        .map(line ->
                                new OneCriterion(line.criterion(), line.told().code(), line.counted(), line.needed()))
                        .toList());
    }

    static OneLook of(Look look) {
        return new OneLook(look.id(), look.level(), look.askedOn(), look.lookBy(), look.outcome(), look.missed());
    }
}
