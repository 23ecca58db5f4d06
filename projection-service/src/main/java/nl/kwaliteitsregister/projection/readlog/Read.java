package nl.kwaliteitsregister.projection.readlog;

import java.time.Instant;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;

/**
 * One read of a file (domain §4.6).
 *
 * @param institution whose file it is, and whose member of staff read it
 * @param role as which it was read
 */
public record Read(
        Instant at,
        InstitutionId institution,
        EmployerId employer,
        StaffId person,
        Role role,
        Purpose purpose,
        What what) {

    /** Which part of a file was read. */
    public enum What {
        FILE("file"),
        STANDING("standing"),
        HISTORY("history"),
        TIMELINE("timeline"),
        PLACEMENTS("placements"),
        SIGNALS("signals"),
        READS("reads");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /** The code as it is written in the log and in APIs. */
        public String code() {
            return code;
        }
    }
}
