package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BADGE;
import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.LOOK;
import static nl.kwaliteitsregister.contract.Samples.NETWORK;
import static nl.kwaliteitsregister.contract.Samples.ROC;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.BadgeCriterion;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.CountBand;
import nl.kwaliteitsregister.contract.code.QualityArea;
import nl.kwaliteitsregister.contract.code.SecondLook;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.id.BadgeId;

/** The bakery's badge, from offer to the end of its term. */
final class SampleBadge {

    private static final BadgeId NEXT = new BadgeId(Samples.uuid("next badge"));

    private SampleBadge() {}

    static List<BadgeEvent> events() {
        var areas = List.of(new BadgeEvent.AreaScore(QualityArea.SAFETY, new BigDecimal("4.2")));
        return List.of(
                new BadgeEvent.BadgeOffered(
                        BADGE,
                        NETWORK,
                        BAKERY,
                        ROC,
                        DAY,
                        BadgeLevel.RECOGNISED,
                        new BadgeEvent.Evidence(
                                Set.of(BadgeCriterion.SAFETY, BadgeCriterion.COVERAGE), CountBand.FROM_10, areas),
                        24,
                        new BadgeEvent.Numbers(12, 11, 3, 15, areas, new BigDecimal("350"), new BigDecimal("300"), DAY),
                        null),
                new BadgeEvent.OfferWithdrawn(BADGE, NETWORK, BAKERY, ROC, DAY, null),
                new BadgeEvent.BadgeAccepted(
                        BADGE,
                        NETWORK,
                        BAKERY,
                        ROC,
                        DAY,
                        new BadgeEvent.Holder("Bakkerij De Korenaar", "Voorbeeldstad"),
                        DAY.plusMonths(24)),
                new BadgeEvent.ExpiryReminded(BADGE, NETWORK, BAKERY, ROC, DAY, DAY.plusDays(90), 90),
                new BadgeEvent.ValidityChanged(
                        BADGE,
                        NETWORK,
                        BAKERY,
                        ROC,
                        DAY,
                        false,
                        DAY.plusMonths(24),
                        new BadgeEvent.Cause(
                                BadgeEvent.Cause.Kind.MEASURE_DECIDED,
                                Samples.uuid("measure").toString(),
                                ROC),
                        null),
                new BadgeEvent.BadgeSuperseded(BADGE, NETWORK, BAKERY, ROC, DAY, NEXT),
                new BadgeEvent.PanelVisited(NETWORK, BAKERY, ROC, DAY, COORDINATOR),
                new BadgeEvent.SecondLookAsked(
                        LOOK, NETWORK, BAKERY, ROC, DAY, BadgeLevel.RECOGNISED, DAY.plusDays(14), null),
                new BadgeEvent.SecondLookGiven(LOOK, NETWORK, BAKERY, ROC, DAY, SecondLook.STANDS, COORDINATOR, null),
                new BadgeEvent.SecondLookMissed(LOOK, NETWORK, BAKERY, ROC, DAY.plusDays(15)));
    }
}
