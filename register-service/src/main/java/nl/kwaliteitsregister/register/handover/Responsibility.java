package nl.kwaliteitsregister.register.handover;

import nl.kwaliteitsregister.contract.id.CaseId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.contract.id.PlacementId;

/** Something that somebody is responsible for. */
public sealed interface Responsibility {

    /** Names it among all of one person; they go over in the order of their keys. */
    String key();

    record OfPlacement(PlacementId placement) implements Responsibility {

        @Override
        public String key() {
            return "placement:" + placement;
        }
    }

    record OfCase(LadderId ladder, CaseId caseId) implements Responsibility {

        @Override
        public String key() {
            return "case:" + caseId;
        }
    }
}
