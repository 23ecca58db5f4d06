package nl.kwaliteitsregister.register.hostimport;

import static nl.kwaliteitsregister.register.hostimport.HostField.CITY;
import static nl.kwaliteitsregister.register.hostimport.HostField.COUNTRY;
import static nl.kwaliteitsregister.register.hostimport.HostField.ESTABLISHMENT_NUMBER;
import static nl.kwaliteitsregister.register.hostimport.HostField.KVK_NUMBER;
import static nl.kwaliteitsregister.register.hostimport.HostField.LEGAL_FORM;
import static nl.kwaliteitsregister.register.hostimport.HostField.NAME;
import static nl.kwaliteitsregister.register.hostimport.HostField.POSTAL_CODE;
import static nl.kwaliteitsregister.register.hostimport.HostField.REGISTER;
import static nl.kwaliteitsregister.register.hostimport.HostField.REGISTER_COUNTRY;
import static nl.kwaliteitsregister.register.hostimport.HostField.REGISTER_ID;
import static nl.kwaliteitsregister.register.hostimport.HostField.REGISTER_NUMBER;
import static nl.kwaliteitsregister.register.hostimport.HostField.RSIN;
import static nl.kwaliteitsregister.register.hostimport.HostField.SBI_CODE;
import static nl.kwaliteitsregister.register.hostimport.HostField.SBI_YEAR;
import static nl.kwaliteitsregister.register.hostimport.HostField.STAFF_COUNT;
import static nl.kwaliteitsregister.register.hostimport.HostField.TRADE_NAMES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.Rsin;
import nl.kwaliteitsregister.register.hostimport.RowReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static Reading read(Map<HostField, String> values) {
        return RowReader.read(new RawRow(7, values, List.of()));
    }

    private static HostRow readable(Map<HostField, String> values) {
        return ((Reading.Readable) read(values)).host();
    }

    private static List<String> faults(Map<HostField, String> values) {
        return ((Reading.Faulty) read(values))
                .findings().stream()
                        .map(finding -> finding.field() + " " + finding.code())
                        .toList();
    }

    @Test
    void reads_everything_a_row_can_say() {
        var values = Map.ofEntries(
                Map.entry(KVK_NUMBER, "01234567"),
                Map.entry(ESTABLISHMENT_NUMBER, "000012345678"),
                Map.entry(NAME, "Bakkerij De Vrolijke Krakeling"),
                Map.entry(TRADE_NAMES, "Krakeling | Vrolijk"),
                Map.entry(RSIN, "123456782"),
                Map.entry(SBI_CODE, "10710"),
                Map.entry(SBI_YEAR, "2025"),
                Map.entry(LEGAL_FORM, "general-partnership"),
                Map.entry(STAFF_COUNT, "12"),
                Map.entry(POSTAL_CODE, "6711 AB"),
                Map.entry(CITY, "Ede"));

        assertThat(readable(values))
                .isEqualTo(new HostRow(
                        7,
                        new HostIdentity.TradeRegister(
                                new KvkNumber("01234567"), new EstablishmentNumber("000012345678")),
                        new HostDetails(
                                "Bakkerij De Vrolijke Krakeling",
                                List.of("Krakeling", "Vrolijk"),
                                new Rsin("123456782"),
                                null,
                                new HostDetails.Sbi("10710", 2025),
                                LegalForm.GENERAL_PARTNERSHIP,
                                12,
                                new HostDetails.Address(null, null, "6711 AB", "Ede", "NL"),
                                null)));
    }

    @Test
    void a_host_abroad_has_a_register_and_one_in_none_a_number_of_the_school() {
        assertThat(readable(Map.of(
                                NAME, "Bäckerei", REGISTER_COUNTRY, "DE", REGISTER, "HRB Kleve", REGISTER_NUMBER, "7"))
                        .identity())
                .isEqualTo(new HostIdentity.ForeignRegister("DE", "HRB Kleve", "7"));
        assertThat(readable(Map.of(NAME, "Ambassade", REGISTER_ID, "amb-1", CITY, "Den Haag", COUNTRY, "NL"))
                        .identity())
                .isEqualTo(new HostIdentity.Unregistered("amb-1"));
    }

    @Test
    void names_every_fault_of_a_row_at_once() {
        assertThat(faults(Map.of(KVK_NUMBER, "1234567", STAFF_COUNT, "veel", LEGAL_FORM, "bv", RSIN, "123456789")))
                .containsExactlyInAnyOrder(
                        "kvkNumber expected-kvk-number",
                        "name required",
                        "rsin expected-rsin",
                        "legalForm expected-one-of",
                        "staffCount expected-whole-number");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, '', name required",
        "KVK_NUMBER, 123456789, kvkNumber expected-kvk-number",
        "ESTABLISHMENT_NUMBER, 12345678, establishmentNumber expected-establishment-number",
        "SBI_YEAR, 2025, sbiCode required",
        "SBI_CODE, 10710, sbiYear required",
        "STAFF_COUNT, 10000001, staffCount out-of-range",
        "POSTAL_CODE, 6711 AB, city required",
        "REGISTER_ID, x-1, kvkNumber second-identity",
        "REGISTER, HRB, kvkNumber second-identity",
    })
    void says_what_is_wrong_with(HostField field, String value, String fault) {
        var values = new java.util.HashMap<>(Map.of(KVK_NUMBER, "01234567", NAME, "Bakkerij"));
        values.put(field, value);
        values.values().removeIf(String::isEmpty);

        assertThat(faults(values)).contains(fault);
    }

    @Test
    void texts_have_a_longest_length_and_no_control_characters() {
        assertThat(faults(Map.of(KVK_NUMBER, "01234567", NAME, "x".repeat(201))))
                .containsExactly("name too-long");
        assertThat(faults(Map.of(KVK_NUMBER, "01234567", NAME, "Bak\u0000ker")))
                .containsExactly("name control-characters");
    }

    @Test
    void a_finding_shows_the_value_cut_short() {
        var faulty = (Reading.Faulty) read(Map.of(KVK_NUMBER, "9".repeat(500), NAME, "Bakkerij"));

        assertThat(faulty.findings().getFirst().value()).hasSize(101).endsWith("…");
        assertThat(faulty.findings().getFirst().row()).isEqualTo(7);
    }
}
