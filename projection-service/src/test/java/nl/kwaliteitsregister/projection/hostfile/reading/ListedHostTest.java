package nl.kwaliteitsregister.projection.hostfile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.IdentifierAdded;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.HostDetails.Address;
import nl.kwaliteitsregister.contract.event.HostDetails.Sbi;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.EstablishmentNumber;
import nl.kwaliteitsregister.contract.id.HostIdentity.TradeRegister;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.projection.hostfile.Facts;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.Files;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.standing.Standing;
import nl.kwaliteitsregister.quality.SbiSection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a file can be searched and is listed. */
class ListedHostTest {

    private static final LocalDate DAY = Facts.DAY;

    @Test
    void the_trade_registers_name_is_listed_before_the_one_that_was_entered() {
        var entry = listed(
                        Facts.FILE,
                        Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Entered"),
                        Facts.said(Facts.SCHOOL, Source.TRADE_REGISTER, DAY, "Registered"))
                .orElseThrow();

        assertThat(entry.name()).isEqualTo("Registered");
        assertThat(entry.kvkNumber()).isEqualTo(new KvkNumber("01234567"));
    }

    @Test
    void what_one_institution_entered_is_not_listed_by_another() {
        var entry = listed(
                        new FileId(Facts.OTHER_SCHOOL, Facts.HOST),
                        Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Entered"),
                        Facts.opened(Facts.OTHER_SCHOOL))
                .orElseThrow();

        assertThat(entry.name()).isEqualTo("KvK 01234567");
        assertThat(entry.tradeNames()).isEmpty();
    }

    @Test
    void a_file_is_not_listed_before_it_is_known_which_host_it_is_about() {
        assertThat(listed(Facts.FILE, Facts.checked(Facts.check("first"), DAY))).isEmpty();
    }

    @Test
    void place_sector_and_establishments_are_listed() {
        var number = new EstablishmentNumber("000011112222");
        var entry = listed(
                        Facts.FILE,
                        registered(null),
                        new IdentifierAdded(
                                Facts.HOST,
                                Facts.SCHOOL,
                                DAY,
                                Source.INSTITUTION,
                                new TradeRegister(new KvkNumber("01234567"), number)))
                .orElseThrow();

        assertThat(entry.place()).isEqualTo("Zwolle");
        assertThat(entry.postalCode()).isEqualTo("8011 AB");
        assertThat(entry.sector()).isEqualTo(new SbiSection(2025, 'R'));
        assertThat(entry.establishmentNumbers()).containsExactly(number);
        assertThat(entry.tradeNames()).containsExactly("De Lariks");
    }

    @Test
    void a_host_with_a_number_of_the_training_companies_register_is_recognised() {
        assertThat(listed(Facts.FILE, registered(null)).orElseThrow().trainingCompany())
                .isFalse();
        assertThat(listed(Facts.FILE, registered("100012345")).orElseThrow().trainingCompany())
                .isTrue();
    }

    @Test
    void a_host_that_the_check_that_counts_found_recognised_is_recognised() {
        assertThat(listed(Facts.FILE, registered(null), checked(true))
                        .orElseThrow()
                        .trainingCompany())
                .isTrue();
        assertThat(listed(Facts.FILE, registered(null), checked(true), checked(false))
                        .orElseThrow()
                        .trainingCompany())
                .isFalse();
    }

    @Test
    void it_stands_in_the_list_as_it_stands_in_the_file() {
        var approved = Facts.approved(Facts.check("yes"), DAY);
        var warned = Facts.decided(Facts.step(1), Step.L1, DAY, LadderScope.LOCATION);

        assertThat(listed(Facts.FILE, registered(null), checked(true), approved))
                .hasValueSatisfying(it -> assertThat(it.standing()).isEqualTo(Standing.SCREENED));
        assertThat(listed(Facts.FILE, registered(null), warned, Facts.disputed(Facts.step(1), DAY)))
                .hasValueSatisfying(it -> {
                    assertThat(it.standing()).isEqualTo(Standing.WARNED);
                    assertThat(it.disputed()).isTrue();
                });
    }

    private static EmployerRegistered registered(@Nullable String leerbedrijfId) {
        return new EmployerRegistered(
                Facts.HOST,
                Facts.SCHOOL,
                DAY,
                Facts.IDENTITY,
                Source.INSTITUTION,
                new HostDetails(
                        "Zorgcentrum De Lariks B.V.",
                        List.of("De Lariks"),
                        null,
                        leerbedrijfId,
                        new Sbi("8710", 2025),
                        null,
                        null,
                        new Address("Dorpsstraat", "1", "8011 AB", "Zwolle", "NL"),
                        null));
    }

    private static CheckRecorded checked(boolean recognised) {
        return new CheckRecorded(
                Facts.HOST,
                Facts.SCHOOL,
                DAY,
                Facts.NURSING,
                Facts.check(recognised ? "yes" : "no"),
                1,
                Route.BOL,
                Map.of(Criterion.PS02, new Answer.YesNo(recognised)),
                List.of(),
                Facts.COORDINATOR);
    }

    private static Optional<HostEntry> listed(FileId file, RegisterEvent... events) {
        return ListedHost.of(file, Files.after(events).file(file));
    }
}
