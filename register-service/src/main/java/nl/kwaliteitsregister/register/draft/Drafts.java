package nl.kwaliteitsregister.register.draft;

import java.util.Optional;
import nl.kwaliteitsregister.contract.event.Sealed;

/** Where drafts are kept. */
public interface Drafts {

    /** How long a draft is kept after it was last changed. */
    int DAYS = 14;

    /** The draft as it was kept last; empty when there is none, or it is too old. */
    Optional<Sealed> find(DraftId draft);

    void keep(DraftId draft, Sealed content);

    void drop(DraftId draft);
}
