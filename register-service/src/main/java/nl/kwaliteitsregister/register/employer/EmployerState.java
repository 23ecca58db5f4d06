package nl.kwaliteitsregister.register.employer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.ContactId;
import nl.kwaliteitsregister.contract.id.DepartmentId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import org.jspecify.annotations.Nullable;

/** What the rules remember of a host. */
public sealed interface EmployerState {

    /** No institution has named it yet. */
    record Unnamed() implements EmployerState {}

    record Host(Set<HostIdentity> identities, Map<InstitutionId, HostFile> files) implements EmployerState {

        public Host {
            identities = Set.copyOf(identities);
            files = Map.copyOf(files);
        }

        /** The KvK numbers that it ever had. */
        public List<KvkNumber> companies() {
            return identities.stream()
                    .filter(HostIdentity.TradeRegister.class::isInstance)
                    .map(identity -> ((HostIdentity.TradeRegister) identity).kvkNumber())
                    .distinct()
                    .toList();
        }

        Host opening(InstitutionId institution) {
            return with(institution, new HostFile(Map.of(), Map.of(), Map.of()));
        }

        Host identifiedBy(HostIdentity identity) {
            return new Host(
                    Stream.concat(identities.stream(), Stream.of(identity)).collect(Collectors.toSet()), files);
        }

        Host changing(InstitutionId institution, UnaryOperator<HostFile> change) {
            return Optional.ofNullable(files.get(institution))
                    .map(file -> with(institution, change.apply(file)))
                    .orElse(this);
        }

        private Host with(InstitutionId institution, HostFile file) {
            return new Host(identities, plus(files, institution, file));
        }
    }

    /** What one institution recorded about the host. */
    record HostFile(
            Map<Source, HostDetails> details,
            Map<DepartmentId, Department> departments,
            Map<ContactId, Contact> contacts) {

        public HostFile {
            details = Map.copyOf(details);
            departments = Map.copyOf(departments);
            contacts = Map.copyOf(contacts);
        }

        HostFile said(Source source, HostDetails said) {
            return new HostFile(plus(details, source, said), departments, contacts);
        }

        HostFile with(DepartmentId id, Department department) {
            return new HostFile(details, plus(departments, id, department), contacts);
        }

        HostFile with(ContactId id, Contact contact) {
            return new HostFile(details, departments, plus(contacts, id, contact));
        }
    }

    record Department(String name, List<String> functions, boolean closed) {}

    /** @param email sealed; absent where there is none */
    record Contact(@Nullable Sealed email, boolean ended) {}

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        var more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
