package nl.kwaliteitsregister.register.placement.http;

import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.sealing.Unreadable;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.placement.Terms;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts about a placement are about its student: they are sealed with the student's key, and erased with it. */
@Component
class PlacementTexts {

    private static final int MOST = 4000;

    private final Seals seals;

    PlacementTexts(Seals seals) {
        this.seals = seals;
    }

    /** Collects what is wrong with a text that must be there, or may. */
    static Faults check(Faults faults, String field, @Nullable String text) {
        return faults.text(field, text, MOST);
    }

    Sealed seal(Terms terms, String text) {
        return seals.seal(terms.institution(), terms.student().keyId(), text, Purpose.PLACEMENT);
    }

    /** Absent where the student was erased. */
    @Nullable
    String open(Terms terms, Sealed sealed) {
        try {
            return seals.open(terms.institution(), sealed, Purpose.PLACEMENT);
        } catch (Unreadable erased) {
            return null;
        }
    }

    @Nullable
    Sealed sealIfAny(Terms terms, @Nullable String text) {
        return seals.sealIfAny(terms.institution(), terms.student().keyId(), text, Purpose.PLACEMENT);
    }
}
