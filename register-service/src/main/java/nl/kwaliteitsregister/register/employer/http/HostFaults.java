package nl.kwaliteitsregister.register.employer.http;

import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;
import static nl.kwaliteitsregister.contract.code.Role.SYSTEM;

import java.util.Locale;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.register.employer.http.HostBodies.ContactBody;
import nl.kwaliteitsregister.register.employer.http.HostBodies.DepartmentBody;

/** What can be wrong with texts and numbers about a host, beyond their form. */
public final class HostFaults {

    private static final int NAME = 200;
    private static final int MOST_NAMES = 50;
    private static final int MOST_STAFF = 10_000_000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private HostFaults() {}

    /** @param at where the details stand, such as {@code /details} */
    public static Faults details(Faults faults, String at, HostDetails details) {
        faults.line(at + "/name", details.name(), NAME)
                .when(
                        details.tradeNames().size() > MOST_NAMES,
                        at + "/tradeNames",
                        "too-many",
                        Integer.toString(MOST_NAMES))
                .when(
                        details.leerbedrijfId() != null
                                && !details.leerbedrijfId().matches("[A-Za-z0-9-]{1,20}"),
                        at + "/leerbedrijfId",
                        "expected-leerbedrijf-id")
                .between(at + "/staffCount", details.staffCount(), 0, MOST_STAFF)
                .when(
                        details.domain() != null
                                && !details.domain().matches("(?=.{1,253}$)([a-z0-9-]{1,63}\\.)+[a-z]{2,63}"),
                        at + "/domain",
                        "expected-domain");
        for (var i = 0; i < details.tradeNames().size(); i++) {
            faults.line(at + "/tradeNames/" + i, details.tradeNames().get(i), NAME);
        }
        if (details.address() != null) {
            address(faults, at + "/address", details.address());
        }
        return faults;
    }

    private static void address(Faults faults, String at, HostDetails.Address address) {
        faults.line(at + "/street", address.street(), NAME)
                .line(at + "/houseNumber", address.houseNumber(), 20)
                .line(at + "/postalCode", address.postalCode(), 12)
                .line(at + "/city", address.city(), NAME)
                .when(!COUNTRIES.contains(address.country()), at + "/country", "expected-country");
    }

    /** A register speaks through a connected system, an employer for itself; people say what they know themselves. */
    static Faults source(Faults faults, Source source, Caller caller) {
        var allowed = switch (source) {
            case TRADE_REGISTER, TRAINING_COMPANY_REGISTER -> caller.holds(SYSTEM);
            case INSTITUTION -> true;
            case EMPLOYER -> caller.holds(EMPLOYER, SYSTEM);
        };
        return faults.when(!allowed, "/source", "source-not-yours");
    }

    static Faults department(DepartmentBody body) {
        var faults = new Faults()
                .line("/name", body.name(), NAME)
                .when(body.functions().size() > MOST_NAMES, "/functions", "too-many", Integer.toString(MOST_NAMES));
        for (var i = 0; i < body.functions().size(); i++) {
            faults.line("/functions/" + i, body.functions().get(i), NAME);
        }
        return faults;
    }

    static Faults contact(ContactBody body) {
        return new Faults()
                .line("/name", body.name(), NAME)
                .line("/email", body.email(), 254)
                .when(
                        body.email() != null && !body.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                        "/email",
                        "expected-email")
                .line("/phone", body.phone(), 40)
                .when(body.phone() != null && !body.phone().matches("\\+?[0-9 ()-]{6,40}"), "/phone", "expected-phone");
    }
}
