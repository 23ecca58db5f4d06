package nl.kwaliteitsregister.projection.hostfile.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.HostDetails.Address;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.HostIdentity.ForeignRegister;
import nl.kwaliteitsregister.contract.id.HostIdentity.TradeRegister;
import nl.kwaliteitsregister.contract.id.HostIdentity.Unregistered;
import nl.kwaliteitsregister.projection.hostfile.AsOf;
import nl.kwaliteitsregister.projection.hostfile.Badges;
import nl.kwaliteitsregister.projection.hostfile.Check;
import nl.kwaliteitsregister.projection.hostfile.FileHead;
import nl.kwaliteitsregister.projection.hostfile.FileId;
import nl.kwaliteitsregister.projection.hostfile.FileParts;
import nl.kwaliteitsregister.projection.hostfile.Host;
import nl.kwaliteitsregister.projection.hostfile.ProgrammeChecks;
import nl.kwaliteitsregister.projection.hostfile.reading.HostAnswer.Sourced;
import nl.kwaliteitsregister.projection.search.HeldBadge;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostKey;
import nl.kwaliteitsregister.quality.SbiSection;
import org.jspecify.annotations.Nullable;

/** What of a file is searched and stands in a list: who the host is, and how it stands at the institution. */
public final class ListedHost {

    private ListedHost() {}

    /** Empty while it is not known which host this is: events of other streams came first. */
    public static Optional<HostEntry> of(FileId id, FileParts file) {
        var host = HostAnswer.of(id.employer(), file.host(), file.head().entered());
        var standing = file.standing(AsOf.NOW);
        var registered = host.identities().stream()
                .filter(TradeRegister.class::isInstance)
                .map(TradeRegister.class::cast)
                .toList();
        return nameOf(host)
                .map(name -> new HostEntry(
                        new HostKey(id.institution(), id.employer()),
                        name,
                        said(host.tradeNames()).orElse(List.of()),
                        registered.stream()
                                .map(TradeRegister::kvkNumber)
                                .findFirst()
                                .orElse(null),
                        registered.stream()
                                .flatMap(it -> Stream.ofNullable(it.establishmentNumber()))
                                .toList(),
                        said(host.address()).map(Address::city).orElse(null),
                        said(host.address())
                                .flatMap(it -> Optional.ofNullable(it.postalCode()))
                                .orElse(null),
                        said(host.sbi()).flatMap(SbiSection::of).orElse(null),
                        standing.standing(),
                        standing.disputed(),
                        isTrainingCompany(host, file.checks()),
                        held(file.badges())));
    }

    /** How the host is called in the file; empty while it is not known which host this is. */
    public static Optional<String> nameOf(EmployerId employer, Host host, FileHead head) {
        return nameOf(HostAnswer.of(employer, host, head.entered()));
    }

    /** A host that nobody named yet is listed by its number: it can be found, and the name be asked for. */
    private static Optional<String> nameOf(HostAnswer host) {
        return said(host.name()).or(() -> host.identities().stream().findFirst().map(ListedHost::number));
    }

    private static String number(HostIdentity identity) {
        return switch (identity) {
            case TradeRegister it -> "KvK " + it.kvkNumber();
            case ForeignRegister it -> it.register() + " " + it.number();
            case Unregistered it -> it.registerId();
        };
    }

    private static List<HeldBadge> held(Badges badges) {
        return badges.badges().stream()
                .filter(it -> it.isValid(AsOf.NOW))
                .map(it -> new HeldBadge(it.network(), it.level()))
                .toList();
    }

    /** It has a number in the register of training companies, or a check that counts found it recognised (PS02). */
    private static boolean isTrainingCompany(HostAnswer host, List<ProgrammeChecks> checks) {
        return host.leerbedrijfId() != null
                || checks.stream().flatMap(it -> it.current(AsOf.NOW).stream()).anyMatch(ListedHost::foundRecognised);
    }

    private static boolean foundRecognised(Check check) {
        return check.answers().get(Criterion.PS02) instanceof Answer.YesNo it && it.yes();
    }

    private static <T> Optional<T> said(@Nullable Sourced<T> attribute) {
        return Optional.ofNullable(attribute).map(Sourced::value);
    }
}
