package nl.kwaliteitsregister.projection.readlog.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.projection.readlog.Purpose;
import nl.kwaliteitsregister.projection.readlog.Read;
import nl.kwaliteitsregister.projection.readlog.Read.What;
import org.bson.Document;

/** A read within the document of its file and day. */
final class ReadDocument {

    private static final ZoneId DAYS = ZoneId.of("Europe/Amsterdam");

    private ReadDocument() {}

    static LocalDate dayOf(Read read) {
        return read.at().atZone(DAYS).toLocalDate();
    }

    static Document write(Read it) {
        return new Document("at", it.at().toString())
                .append("person", it.person().value())
                .append("role", it.role().code())
                .append("purpose", it.purpose().code())
                .append("what", it.what().code());
    }

    static Read read(Document it, InstitutionId institution, EmployerId employer) {
        return new Read(
                Instant.parse(it.getString("at")),
                institution,
                employer,
                new StaffId(it.getString("person")),
                one(Role.values(), Role::code, it.getString("role")),
                one(Purpose.values(), Purpose::code, it.getString("purpose")),
                one(What.values(), What::code, it.getString("what")));
    }

    private static <E> E one(E[] values, Function<E, String> code, String written) {
        return Arrays.stream(values)
                .filter(it -> code.apply(it).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the log holds an unknown code: " + written));
    }
}
