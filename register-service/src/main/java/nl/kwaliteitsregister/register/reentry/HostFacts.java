package nl.kwaliteitsregister.register.reentry;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.HostDetails.Address;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.Rsin;
import nl.kwaliteitsregister.hostname.HostName;

/**
 * What identifies a host to one institution: all that its own file says, by any source, and the identities that are
 * everybody's.
 *
 * @param names as they are compared, trade names included
 * @param addresses postal code and house number without spaces, such as {@code 1234AB/12}
 * @param domains internet domains, lower case
 */
public record HostFacts(
        Set<String> kvkNumbers, Set<String> rsins, Set<HostName> names, Set<String> addresses, Set<String> domains) {

    public HostFacts {
        kvkNumbers = Set.copyOf(kvkNumbers);
        rsins = Set.copyOf(rsins);
        names = Set.copyOf(names);
        addresses = Set.copyOf(addresses);
        domains = Set.copyOf(domains);
    }

    public static HostFacts of(Collection<HostIdentity> identities, Collection<HostDetails> said) {
        return new HostFacts(
                identities.stream()
                        .filter(HostIdentity.TradeRegister.class::isInstance)
                        .map(identity -> ((HostIdentity.TradeRegister) identity)
                                .kvkNumber()
                                .toString())
                        .collect(toUnmodifiableSet()),
                said.stream()
                        .flatMap(details -> Stream.ofNullable(details.rsin()))
                        .map(Rsin::toString)
                        .collect(toUnmodifiableSet()),
                said.stream()
                        .flatMap(details -> Stream.concat(Stream.of(details.name()), details.tradeNames().stream()))
                        .map(HostName::of)
                        .filter(name -> !name.isEmpty())
                        .collect(toUnmodifiableSet()),
                said.stream()
                        .flatMap(details -> Stream.ofNullable(details.address()))
                        .flatMap(HostFacts::address)
                        .collect(toUnmodifiableSet()),
                said.stream()
                        .flatMap(details -> Stream.ofNullable(details.domain()))
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .collect(toUnmodifiableSet()));
    }

    /** A street alone, or a whole postal code, is no place. */
    private static Stream<String> address(Address address) {
        var postalCode = address.postalCode();
        var houseNumber = address.houseNumber();
        return postalCode == null || houseNumber == null
                ? Stream.empty()
                : Stream.of(plain(postalCode) + "/" + plain(houseNumber));
    }

    private static String plain(String code) {
        return code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
