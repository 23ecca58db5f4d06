package nl.kwaliteitsregister.projection.upkeep;

import nl.kwaliteitsregister.contract.id.InstitutionId;

/** Whose a part of a view is: an administrator sees the incidents of the own institution and no others. */
public interface Concern {

    /** The view this is said of: its name and version. */
    String group();

    /** @param unit id of a document, or {@code key#} with a record key for all documents under it */
    boolean isAbout(String unit, InstitutionId institution);
}
