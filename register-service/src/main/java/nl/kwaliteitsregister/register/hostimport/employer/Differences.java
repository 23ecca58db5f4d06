package nl.kwaliteitsregister.register.hostimport.employer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.HostDetails.Address;
import nl.kwaliteitsregister.contract.event.HostDetails.Sbi;
import nl.kwaliteitsregister.register.hostimport.Finding;
import nl.kwaliteitsregister.register.hostimport.HostField;
import nl.kwaliteitsregister.register.hostimport.HostRow;
import org.jspecify.annotations.Nullable;

/** What a row says other than the institution's file does; what a row leaves out is no difference. */
final class Differences {

    private final HostRow row;
    private final List<Finding> found = new ArrayList<>();

    private Differences(HostRow row) {
        this.row = row;
    }

    static List<Finding> of(HostRow row, HostDetails file) {
        var said = row.details();
        var differences = new Differences(row);
        differences.compare(HostField.NAME, said.name(), file.name());
        if (!said.tradeNames().isEmpty()) {
            differences.compare(HostField.TRADE_NAMES, said.tradeNames(), file.tradeNames());
        }
        differences.compare(HostField.RSIN, said.rsin(), file.rsin());
        differences.compare(HostField.LEERBEDRIJF_ID, said.leerbedrijfId(), file.leerbedrijfId());
        differences.compare(HostField.SBI_CODE, said.sbi(), file.sbi(), Sbi::code);
        differences.compare(HostField.LEGAL_FORM, said.legalForm(), file.legalForm());
        differences.compare(HostField.STAFF_COUNT, said.staffCount(), file.staffCount());
        differences.compare(HostField.STREET, said.address(), file.address(), Address::street);
        differences.compare(HostField.HOUSE_NUMBER, said.address(), file.address(), Address::houseNumber);
        differences.compare(HostField.POSTAL_CODE, said.address(), file.address(), Address::postalCode);
        differences.compare(HostField.CITY, said.address(), file.address(), Address::city);
        differences.compare(HostField.COUNTRY, said.address(), file.address(), Address::country);
        differences.compare(HostField.DOMAIN, said.domain(), file.domain());
        return List.copyOf(differences.found);
    }

    private <T> void compare(HostField field, @Nullable T said, @Nullable T file, Function<T, @Nullable String> part) {
        compare(field, said == null ? null : part.apply(said), file == null ? null : part.apply(file));
    }

    private void compare(HostField field, @Nullable Object said, @Nullable Object file) {
        if (said != null && !Objects.equals(said, file)) {
            found.add(new Finding(
                    row.number(),
                    field.written(),
                    said.toString(),
                    "differs-from-file",
                    List.of(file == null ? "–" : file.toString())));
        }
    }
}
