package nl.kwaliteitsregister.register.casework.text;

import java.util.UUID;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.sealing.Unreadable;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people write on a case or a step, sealed with a key of its own. */
@Component
public class CaseTexts {

    private static final int MOST = 8000;

    private final Seals seals;

    CaseTexts(Seals seals) {
        this.seals = seals;
    }

    public static Faults check(Faults faults, String field, @Nullable String text) {
        return faults.text(field, text, MOST);
    }

    /** One text, checked and sealed. */
    public Sealed seal(InstitutionId institution, UUID record, String field, String text) {
        check(new Faults(), field, text).throwIfAny();
        return seals.seal(institution, Seals.keyOf("ladder", record), text, Purpose.LADDER);
    }

    public @Nullable Sealed sealIfAny(InstitutionId institution, UUID record, String field, @Nullable String text) {
        return text == null ? null : seal(institution, record, field, text);
    }

    /** Absent where there is none, or where its key was destroyed. */
    public @Nullable String open(InstitutionId institution, @Nullable Sealed sealed) {
        try {
            return sealed == null ? null : seals.open(institution, sealed, Purpose.LADDER);
        } catch (Unreadable erased) {
            return null;
        }
    }
}
