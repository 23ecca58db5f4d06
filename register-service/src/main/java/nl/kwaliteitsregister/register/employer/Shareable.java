package nl.kwaliteitsregister.register.employer;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.register.employer.EmployerState.Host;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything about a host may be told outside an institution (domain §3): never of natural persons and
 * partnerships, of hosts under 10 staff, and of hosts without KvK number. What nobody said may be one of these.
 */
public final class Shareable {

    private static final int LEAST_STAFF = 10;

    private Shareable() {}

    public static boolean isShareable(Host host) {
        return !host.companies().isEmpty()
                && isKnownAndAll(said(host, HostDetails::legalForm), form -> !form.isOfPersons())
                && isKnownAndAll(said(host, HostDetails::staffCount), count -> count >= LEAST_STAFF);
    }

    private static <T> boolean isKnownAndAll(List<T> said, Predicate<T> allowed) {
        return !said.isEmpty() && said.stream().allMatch(allowed);
    }

    /** What the trade register says, in whosever file; where it says nothing, all that was entered. */
    private static <T> List<T> said(Host host, Function<HostDetails, @Nullable T> field) {
        var official = said(host, field, source -> source == Source.TRADE_REGISTER);
        return official.isEmpty() ? said(host, field, source -> true) : official;
    }

    private static <T> List<T> said(Host host, Function<HostDetails, @Nullable T> field, Predicate<Source> by) {
        return host.files().values().stream()
                .flatMap(file -> file.details().entrySet().stream())
                .filter(said -> by.test(said.getKey()))
                .map(said -> field.apply(said.getValue()))
                .filter(Objects::nonNull)
                .toList();
    }
}
