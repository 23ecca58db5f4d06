package nl.kwaliteitsregister.backbone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kwaliteitsregister.backbone.sample.FileCommand.NameDepartments;
import nl.kwaliteitsregister.backbone.sample.FileCommand.OpenFile;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;

/** Named sample data. */
public final class Hosts {

    public static final InstitutionId SCHOOL = new InstitutionId("25LX");
    public static final InstitutionId OTHER_SCHOOL = new InstitutionId("27DV");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Hosts() {}

    public static EmployerId host(long number) {
        return new EmployerId(new UUID(0x0191_0000_0000_7000L, number));
    }

    public static OpenFile open(EmployerId host) {
        return new OpenFile(host, SCHOOL);
    }

    public static NameDepartments name(EmployerId host, String... names) {
        return new NameDepartments(host, SCHOOL, List.of(names));
    }

    public static NameDepartments nameMany(EmployerId host, int count) {
        return new NameDepartments(
                host,
                SCHOOL,
                IntStream.range(0, count).mapToObj(i -> "Afdeling " + i).toList());
    }
}
