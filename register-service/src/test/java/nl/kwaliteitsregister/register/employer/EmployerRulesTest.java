package nl.kwaliteitsregister.register.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.ContactRole;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.ContactEnded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentClosed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DepartmentNamed;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DetailsRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.FileOpened;
import nl.kwaliteitsregister.contract.event.EmployerEvent.IdentifierAdded;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.register.Scenario;
import nl.kwaliteitsregister.register.employer.EmployerCommand.AddIdentifier;
import nl.kwaliteitsregister.register.employer.EmployerCommand.CloseDepartment;
import nl.kwaliteitsregister.register.employer.EmployerCommand.EndContact;
import nl.kwaliteitsregister.register.employer.EmployerCommand.NameDepartment;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RecordContact;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RecordDetails;
import nl.kwaliteitsregister.register.employer.EmployerCommand.RegisterHost;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.ContactHasEnded;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.DepartmentIsClosed;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.IdentityDoesNotFit;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.NoSuchContact;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.NoSuchDepartment;
import nl.kwaliteitsregister.register.employer.EmployerRefusal.NoSuchHost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmployerRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final InstitutionId ZUID = new InstitutionId("01AA");
    private static final InstitutionId NOORD = new InstitutionId("02BB");
    private static final HostIdentity MAIN = kvk("12345678", null);
    private static final HostIdentity BRANCH = kvk("12345678", "000012345678");
    private static final EmployerId BAKERY = EmployerId.first(MAIN);
    private static final HostDetails DETAILS = named("Bakkerij De Bol");
    private static final DepartmentId SHOP = new DepartmentId(new UUID(1, 1));
    private static final ContactId CONTACT = new ContactId(new UUID(2, 2));
    private static final EmployerEvent REGISTERED =
            new EmployerRegistered(BAKERY, ZUID, TODAY, MAIN, Source.INSTITUTION, DETAILS);

    private static Scenario<EmployerCommand, EmployerEvent, EmployerState> nothing() {
        return Scenario.on(TODAY, new EmployerRules(), EmployerEvent.streamOf(BAKERY));
    }

    private Scenario<EmployerCommand, EmployerEvent, EmployerState> bakery() {
        return nothing().given(REGISTERED);
    }

    @Test
    void the_first_to_name_a_host_opens_its_file() {
        nothing().when(register(ZUID, MAIN)).then(REGISTERED);
    }

    @Test
    void naming_it_again_changes_nothing() {
        bakery().when(register(ZUID, MAIN)).thenNothing();
    }

    @Test
    void another_institution_gets_a_file_and_its_own_word_in_it() {
        bakery().when(register(NOORD, MAIN))
                .then(
                        new FileOpened(BAKERY, NOORD, TODAY),
                        new DetailsRecorded(BAKERY, NOORD, TODAY, Source.INSTITUTION, DETAILS));
    }

    @Test
    void an_identity_whose_event_never_came_is_completed_by_who_names_it() {
        bakery().when(register(ZUID, BRANCH))
                .then(new IdentifierAdded(BAKERY, ZUID, TODAY, Source.INSTITUTION, BRANCH));
    }

    @Test
    void who_has_no_file_hears_of_no_host() {
        bakery().when(new RecordDetails(BAKERY, NOORD, TODAY, Source.INSTITUTION, DETAILS))
                .thenRefused(new NoSuchHost());
        nothing().when(new CloseDepartment(BAKERY, ZUID, TODAY, SHOP)).thenRefused(new NoSuchHost());
    }

    @Test
    void the_same_words_of_the_same_source_are_no_news() {
        bakery().when(new RecordDetails(BAKERY, ZUID, TODAY, Source.INSTITUTION, DETAILS))
                .thenNothing();
        bakery().when(new RecordDetails(BAKERY, ZUID, TODAY, Source.TRADE_REGISTER, DETAILS))
                .then(new DetailsRecorded(BAKERY, ZUID, TODAY, Source.TRADE_REGISTER, DETAILS));
    }

    @Test
    void a_main_location_takes_one_establishment_number_of_its_own_company() {
        bakery().when(add(BRANCH)).then(new IdentifierAdded(BAKERY, ZUID, TODAY, Source.INSTITUTION, BRANCH));
        var numbered = bakery().given(add(BRANCH));
        numbered.when(add(BRANCH)).thenNothing();
        numbered.when(add(kvk("12345678", "000099999999"))).thenRefused(new IdentityDoesNotFit());
        bakery().when(add(kvk("87654321", null))).thenRefused(new IdentityDoesNotFit());
        bakery().when(add(new HostIdentity.Unregistered("ambassade"))).thenRefused(new IdentityDoesNotFit());
    }

    @Test
    void a_department_can_change_until_it_is_closed() {
        var shop = bakery().given(department("Winkel"));
        shop.when(department("Winkel")).thenNothing();
        shop.when(department("Banket")).then(new DepartmentNamed(BAKERY, ZUID, TODAY, SHOP, "Banket", List.of()));
        var closed = shop.given(new DepartmentClosed(BAKERY, ZUID, TODAY, SHOP));
        closed.when(department("Banket")).thenRefused(new DepartmentIsClosed());
        closed.when(new CloseDepartment(BAKERY, ZUID, TODAY, SHOP)).thenNothing();
        nothing()
                .given(REGISTERED)
                .when(new CloseDepartment(BAKERY, ZUID, TODAY, new DepartmentId(new UUID(9, 9))))
                .thenRefused(new NoSuchDepartment());
    }

    @Test
    void a_contact_that_has_ended_stays_so() {
        bakery().when(new EndContact(BAKERY, ZUID, TODAY, CONTACT)).thenRefused(new NoSuchContact());
        var ended = bakery().given(contact()).given(new ContactEnded(BAKERY, ZUID, TODAY, CONTACT));
        ended.when(new EndContact(BAKERY, ZUID, TODAY, CONTACT)).thenNothing();
        ended.when(contact()).thenRefused(new ContactHasEnded());
    }

    @Test
    void a_trade_register_s_word_counts_before_an_entered_one_and_gaps_are_filled() {
        var entered = new HostDetails("De Bol", List.of("Bol"), null, "ABC123", null, null, 9, null, "bol.example");
        var register = new HostDetails("Bakkerij De Bol B.V.", List.of(), null, null, null, null, null, null, null);
        assertThat(Precedence.resolve(Map.of(Source.INSTITUTION, entered, Source.TRADE_REGISTER, register)))
                .hasValue(new HostDetails(
                        "Bakkerij De Bol B.V.", List.of("Bol"), null, "ABC123", null, null, 9, null, "bol.example"));
        assertThat(Precedence.resolve(Map.of())).isEmpty();
    }

    private static RegisterHost register(InstitutionId institution, HostIdentity identity) {
        return new RegisterHost(BAKERY, institution, TODAY, identity, Source.INSTITUTION, DETAILS);
    }

    private static AddIdentifier add(HostIdentity identity) {
        return new AddIdentifier(BAKERY, ZUID, TODAY, Source.INSTITUTION, identity);
    }

    private static NameDepartment department(String name) {
        return new NameDepartment(BAKERY, ZUID, TODAY, SHOP, name, List.of());
    }

    private static RecordContact contact() {
        return new RecordContact(
                BAKERY,
                ZUID,
                TODAY,
                CONTACT,
                ContactRole.SIGNATORY,
                new Sealed(new KeyId("contact-1"), "AAAA"),
                null,
                null);
    }

    private static HostIdentity kvk(String number, @Nullable String establishment) {
        return new HostIdentity.TradeRegister(
                new KvkNumber(number), establishment == null ? null : new EstablishmentNumber(establishment));
    }

    private static HostDetails named(String name) {
        return new HostDetails(name, List.of(), null, null, null, null, null, null, null);
    }
}
