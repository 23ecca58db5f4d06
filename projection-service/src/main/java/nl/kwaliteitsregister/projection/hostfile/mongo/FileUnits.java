package nl.kwaliteitsregister.projection.hostfile.mongo;

import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.PartId;

/** Which files a unit is part of that takes no more events: a part, or all that is under a record key. */
final class FileUnits {

    /** Before the record key, where it is unknown which documents a record was for. */
    private static final String KEY = "key#";

    private FileUnits() {}

    /** Whether it is all that is under a key. */
    static boolean isKey(String unit) {
        return unit.startsWith(KEY);
    }

    /** The record key; the topic stands before it where it is not that of the register. */
    static String keyIn(String unit) {
        var key = unit.substring(KEY.length());
        return key.substring(key.lastIndexOf('/') + 1);
    }

    static boolean concerns(String unit, FileId file) {
        if (isKey(unit)) {
            return keyIn(unit).equals(file.employer().toString());
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
