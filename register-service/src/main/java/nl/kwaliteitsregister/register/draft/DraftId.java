package nl.kwaliteitsregister.register.draft;

import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;

/**
 * One draft of one person at one institution.
 *
 * @param name which form, and about what: up to 100 lower-case letters, digits, dots and hyphens
 */
public record DraftId(InstitutionId institution, StaffId author, String name) {

    private static final String NAMES = "[a-z0-9.-]{1,100}";

    public static boolean isName(String name) {
        return name.matches(NAMES);
    }

    public DraftId {
        if (!isName(name)) {
            throw new IllegalArgumentException("a draft's name has " + NAMES);
        }
    }

    /** Unique among all drafts. */
    @Override
    public String toString() {
        return institution + "/" + author + "/" + name;
    }
}
