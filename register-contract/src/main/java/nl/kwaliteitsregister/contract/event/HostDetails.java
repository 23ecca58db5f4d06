package nl.kwaliteitsregister.contract.event;

import java.util.List;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.id.Rsin;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about a host at one moment; what it does not say is absent (domain §3).
 *
 * @param leerbedrijfId number in the register of training companies, up to 20 characters
 * @param staffCount people working there
 * @param domain internet domain, such as {@code voorbeeld.nl}
 */
public record HostDetails(
        String name,
        List<String> tradeNames,
        @Nullable Rsin rsin,
        @Nullable String leerbedrijfId,
        @Nullable Sbi sbi,
        @Nullable LegalForm legalForm,
        @Nullable Integer staffCount,
        @Nullable Address address,
        @Nullable String domain) {

    public HostDetails {
        tradeNames = List.copyOf(tradeNames);
    }

    /**
     * A code of the Standaard Bedrijfsindeling with the year of its edition.
     *
     * @param code 2 to 5 digits
     */
    public record Sbi(String code, int year) {

        public Sbi {
            if (!code.matches("[0-9]{2,5}")) {
                throw new IllegalArgumentException("an SBI code has 2 to 5 digits");
            }
        }
    }

    /**
     * Where a host is.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record Address(
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postalCode,
            String city,
            String country) {}
}
