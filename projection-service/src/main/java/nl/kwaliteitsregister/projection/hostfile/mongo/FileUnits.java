package nl.kwaliteitsregister.projection.hostfile.mongo;

import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.PartId;

/** Which files a unit is part of that takes no more events: a part, or all that is under a record key. */
final class FileUnits {

    /** Before the record key, where it is unknown which documents a record was for. */
    static final String KEY = "key#";

    private FileUnits() {}

    static boolean concerns(String unit, FileId file) {
        if (unit.startsWith(KEY)) {
            return unit.equals(KEY + file.employer());
        }
        try {
            return PartId.employerIn(unit).equals(file.employer())
                    && PartId.institutionIn(unit)
                            .map(file.institution()::equals)
                            .orElse(true);
        } catch (IllegalArgumentException notOfThisView) {
            return false;
        }
    }
}
