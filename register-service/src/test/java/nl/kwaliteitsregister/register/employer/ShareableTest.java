package nl.kwaliteitsregister.register.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.LegalForm;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.register.employer.EmployerState.Host;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of which hosts anything may be told outside an institution (domain §3). */
class ShareableTest {

    private static final HostIdentity KNOWN = new HostIdentity.TradeRegister(new KvkNumber("90000001"), null);

    private record Said(Source source, HostDetails details) {}

    private static Said by(Source source, @Nullable LegalForm form, @Nullable Integer staff) {
        return new Said(source, new HostDetails("Bakkerij", List.of(), null, null, null, form, staff, null, null));
    }

    /** Each institution with what one source told it. */
    private static boolean isShareable(HostIdentity identity, Said... said) {
        var host = new Host(Set.of(identity), Map.of());
        for (var one : said) {
            var school = new InstitutionId("0" + (host.files().size() + 1) + "AA");
            host = host.opening(school).changing(school, file -> file.said(one.source(), one.details()));
        }
        return Shareable.isShareable(host);
    }

    private static boolean isShareable(Said... said) {
        return isShareable(KNOWN, said);
    }

    @Test
    void a_company_of_ten_people_is() {
        assertThat(isShareable(by(Source.INSTITUTION, LegalForm.PRIVATE_COMPANY, 10)))
                .isTrue();
        assertThat(isShareable(by(Source.INSTITUTION, LegalForm.PRIVATE_COMPANY, 9)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"SOLE_PROPRIETOR", "GENERAL_PARTNERSHIP", "PROFESSIONAL_PARTNERSHIP", "LIMITED_PARTNERSHIP"})
    void a_person_or_a_partnership_never_is(LegalForm form) {
        assertThat(isShareable(by(Source.TRADE_REGISTER, form, 500))).isFalse();
    }

    @Test
    void what_nobody_said_may_be_a_person() {
        assertThat(isShareable(by(Source.INSTITUTION, null, 50))).isFalse();
        assertThat(isShareable(by(Source.INSTITUTION, LegalForm.FOUNDATION, null)))
                .isFalse();
    }

    @Test
    void the_trade_register_outranks_what_was_entered_in_whosever_file() {
        var wrong = by(Source.INSTITUTION, LegalForm.SOLE_PROPRIETOR, 3);
        var official = by(Source.TRADE_REGISTER, LegalForm.PUBLIC_BODY, 300);

        assertThat(isShareable(wrong, official)).isTrue();
        assertThat(isShareable(wrong, by(Source.INSTITUTION, LegalForm.PUBLIC_BODY, 300)))
                .as("entered both ways")
                .isFalse();
    }

    @Test
    void without_a_kvk_number_it_never_is() {
        var abroad = new HostIdentity.ForeignRegister("BE", "KBO", "0123456789");

        assertThat(isShareable(abroad, by(Source.INSTITUTION, LegalForm.PRIVATE_COMPANY, 50)))
                .isFalse();
    }
}
