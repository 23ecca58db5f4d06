package nl.kwaliteitsregister.contract;

import static nl.kwaliteitsregister.contract.Samples.BAKER;
import static nl.kwaliteitsregister.contract.Samples.BAKERY;
import static nl.kwaliteitsregister.contract.Samples.COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.DAY;
import static nl.kwaliteitsregister.contract.Samples.FOOD_DESIGN;
import static nl.kwaliteitsregister.contract.Samples.GRANT;
import static nl.kwaliteitsregister.contract.Samples.HOGESCHOOL;
import static nl.kwaliteitsregister.contract.Samples.NETWORK;
import static nl.kwaliteitsregister.contract.Samples.PLACEMENT;
import static nl.kwaliteitsregister.contract.Samples.ROC;
import static nl.kwaliteitsregister.contract.Samples.SECOND_COORDINATOR;
import static nl.kwaliteitsregister.contract.Samples.SUPERVISOR;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.EducationSector;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.event.GrantEvent;
import nl.kwaliteitsregister.contract.event.HandoverEvent;
import nl.kwaliteitsregister.contract.event.InstitutionEvent;
import nl.kwaliteitsregister.contract.event.NetworkEvent;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.SharingGround;

/** ROC Voorbeeldstad and Hogeschool Voorbeeld in a network, and a coordinator. */
final class SampleReference {

    private SampleReference() {}

    static List<RegisterEvent> events() {
        return List.of(
                new InstitutionEvent.InstitutionRegistered(
                        ROC, DAY, "ROC Voorbeeldstad", Set.of(EducationSector.MBO, EducationSector.HBO)),
                new InstitutionEvent.ProgrammeOffered(ROC, DAY, BAKER, "Uitvoerend bakker"),
                new InstitutionEvent.ProgrammeClosed(HOGESCHOOL, DAY, FOOD_DESIGN),
                new InstitutionEvent.SharingGroundRecorded(
                        ROC,
                        DAY,
                        new SharingGround(
                                "2.1",
                                "DPIA 2026-04",
                                "Regeling Voorbeeldstreek, 1 mei 2026",
                                "AVG art. 6 lid 1 onder e",
                                "fg@roc.example")),
                new InstitutionEvent.SharingEnded(HOGESCHOOL, DAY),
                new NetworkEvent.NetworkFounded(NETWORK, ROC, DAY, "Netwerk Voorbeeldstreek"),
                new NetworkEvent.InstitutionJoined(NETWORK, HOGESCHOOL, DAY),
                new NetworkEvent.InstitutionLeft(NETWORK, HOGESCHOOL, DAY),
                new HandoverEvent.HandoverBegan(
                        Samples.HANDOVER, ROC, DAY, SUPERVISOR, COORDINATOR, SECOND_COORDINATOR),
                new HandoverEvent.RoundHandedOver(Samples.HANDOVER, ROC, DAY, 1, "placement:" + PLACEMENT, 199, 1, 0),
                new HandoverEvent.HandoverDone(Samples.HANDOVER, ROC, DAY, 199, 1, 0),
                new GrantEvent.GrantGiven(
                        COORDINATOR,
                        GRANT,
                        ROC,
                        DAY,
                        Role.COORDINATOR,
                        Set.of(BAKER.key(), FOOD_DESIGN.key(), "crebo-25182"),
                        NETWORK,
                        BAKERY),
                new GrantEvent.GrantRevoked(COORDINATOR, GRANT, ROC, DAY));
    }
}
