package nl.kwaliteitsregister.badge.award.http;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.badge.award.Audience;
import nl.kwaliteitsregister.badge.award.BadgeCommand.Issue;
import nl.kwaliteitsregister.badge.facts.KnownHosts;
import nl.kwaliteitsregister.badge.network.Network;
import nl.kwaliteitsregister.badge.network.Networks;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Refused;

/** Which hosts and networks a caller may ask about, and as whom. */
final class Hosts {

    private final KnownHosts hosts;
    private final Networks networks;

    Hosts(KnownHosts hosts, Networks networks) {
        this.hosts = hosts;
        this.networks = networks;
    }

    /** @throws Refused when the host is not the caller's own and the caller's school has no file on it */
    Audience reader(Caller caller, EmployerId employer) {
        if (isOwn(caller, employer)) {
            return new Audience.Employer();
        }
        requireFile(caller, employer);
        return new Audience.School(caller.institution());
    }

    private static boolean isOwn(Caller caller, EmployerId employer) {
        return caller.grants().stream()
                .anyMatch(grant -> grant.role() == Role.EMPLOYER && employer.equals(grant.employer()));
    }

    /** @throws Refused when the host is not the caller's own */
    void requireOwn(Caller caller, EmployerId employer) {
        if (!isOwn(caller, employer)) {
            throw Refused.notFound();
        }
    }

    /** @throws Refused when the caller holds only a host's grant, or the school has no file on this one */
    void requireFile(Caller caller, EmployerId employer) {
        var staff = caller.grants().stream().anyMatch(grant -> grant.role() != Role.EMPLOYER);
        if (!staff || !hosts.schoolsOf(employer).contains(caller.institution())) {
            throw Refused.notFound();
        }
    }

    /** Networks whose badges the reader may see: for the host all that know it, for a school its own. */
    List<Network> networks(Audience reader, EmployerId employer) {
        return switch (reader) {
            case Audience.Employer ignored ->
                hosts.schoolsOf(employer).stream()
                        .flatMap(school -> networks.of(school).stream())
                        .collect(Collectors.toSet())
                        .stream()
                        .sorted(Comparator.comparing(Network::name)
                                .thenComparing(it -> it.id().value()))
                        .toList();
            case Audience.School school ->
                networks.of(school.school()).stream()
                        .sorted(Comparator.comparing(Network::name)
                                .thenComparing(it -> it.id().value()))
                        .toList();
        };
    }

    /** @throws Refused when there is no such network, or not for this reader */
    Network network(Audience reader, EmployerId employer, NetworkId network) {
        return networks(reader, employer).stream()
                .filter(it -> it.id().equals(network))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Of the network, those with a file on the host. */
    Set<InstitutionId> schools(Network network, EmployerId employer) {
        return hosts.schoolsOf(employer).stream()
                .filter(network.members()::contains)
                .collect(Collectors.toSet());
    }

    static Issue issue(Network network, EmployerId employer) {
        return new Issue(network.id(), network.founder(), employer);
    }
}
