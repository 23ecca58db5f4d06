package nl.kwaliteitsregister.projection.upkeep;

import nl.kwaliteitsregister.contract.id.InstitutionId;

/** Whose a part of a view is: an administrator sees the incidents of the own institution and no others. */
public interface Concern {

    /** Name of the view this is said of, in all its versions. */
    String view();

    /** @param unit id of a document, or {@code key#} with a record key for all documents under it */
    boolean isAbout(String unit, InstitutionId institution);
}
