package nl.kwaliteitsregister.projection.hostfile;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeAccepted;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeOffered;
import nl.kwaliteitsregister.contract.event.BadgeEvent.BadgeSuperseded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ExpiryReminded;
import nl.kwaliteitsregister.contract.event.BadgeEvent.OfferWithdrawn;
import nl.kwaliteitsregister.contract.event.BadgeEvent.PanelVisited;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookAsked;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookGiven;
import nl.kwaliteitsregister.contract.event.BadgeEvent.SecondLookMissed;
import nl.kwaliteitsregister.contract.event.BadgeEvent.ValidityChanged;
import nl.kwaliteitsregister.contract.id.BadgeId;

/**
 * The badges of a host, of all networks: a part that every file on the host shares, fed by the badges' own topic. A
 * reader gets of it what may be seen from the reader's school ({@link BadgeHistory#isSeenFrom}).
 *
 * @param badges in the order in which they were offered
 */
public record Badges(List<BadgeHistory> badges) implements Part {

    public static final Badges NONE = new Badges(List.of());

    public Badges {
        badges = List.copyOf(badges);
    }

    /** Whether the event changes how a badge stands. */
    static boolean isToldBy(BadgeEvent event) {
        return switch (event) {
            case BadgeOffered ignored -> true;
            case OfferWithdrawn ignored -> true;
            case BadgeAccepted ignored -> true;
            case ValidityChanged ignored -> true;
            case BadgeSuperseded ignored -> true;
            case ExpiryReminded ignored -> false;
            case PanelVisited ignored -> false;
            case SecondLookAsked ignored -> false;
            case SecondLookGiven ignored -> false;
            case SecondLookMissed ignored -> false;
        };
    }

    Badges with(BadgeEvent event, RecordedEvent recorded) {
        var told = Told.by(recorded);
        return switch (event) {
            case BadgeOffered e -> new Badges(Lists.plus(badges, BadgeHistory.of(e, told)));
            case OfferWithdrawn e -> changed(e.badge(), it -> it.turned(told, BadgeState.WITHDRAWN));
            case BadgeAccepted e -> changed(e.badge(), it -> it.turned(told, BadgeState.VALID, e.validThrough()));
            case ValidityChanged e ->
                changed(
                        e.badge(),
                        it -> it.turned(
                                told, e.valid() ? BadgeState.VALID : BadgeState.NOT_VALID_NOW, e.validThrough()));
            case BadgeSuperseded e -> changed(e.badge(), it -> it.turned(told, BadgeState.SUPERSEDED));
            case ExpiryReminded ignored -> this;
            case PanelVisited ignored -> this;
            case SecondLookAsked ignored -> this;
            case SecondLookGiven ignored -> this;
            case SecondLookMissed ignored -> this;
        };
    }

    private Badges changed(BadgeId badge, UnaryOperator<BadgeHistory> change) {
        return new Badges(Lists.changed(badges, it -> it.id().equals(badge), change));
    }
}
