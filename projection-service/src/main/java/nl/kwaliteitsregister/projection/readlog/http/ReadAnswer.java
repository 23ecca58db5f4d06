package nl.kwaliteitsregister.projection.readlog.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.readlog.Read;

/**
 * One read, as it is told within the institution.
 *
 * @param what {@code file}, {@code standing}, {@code history}, {@code timeline}, {@code placements}, {@code signals} or
 *     {@code reads}
 */
record ReadAnswer(Instant at, EmployerId employer, StaffId person, Role role, String purpose, String what) {

    static ReadAnswer of(Read it) {
        return new ReadAnswer(
                it.at(),
                it.employer(),
                it.person(),
                it.role(),
                it.purpose().code(),
                it.what().code());
    }

    /** A page of them, the latest first. */
    record Page(int page, int pages, int total, List<ReadAnswer> reads) {}

    /** What an employer gets of a read: no name, and the day only. */
    record ForEmployer(LocalDate on, InstitutionId institution, Role role, String purpose) {

        private static final ZoneId DAYS = ZoneId.of("Europe/Amsterdam");

        static ForEmployer of(Read it) {
            return new ForEmployer(
                    it.at().atZone(DAYS).toLocalDate(),
                    it.institution(),
                    it.role(),
                    it.purpose().code());
        }
    }

    record PageForEmployer(int page, int pages, int total, List<ForEmployer> reads) {}
}
