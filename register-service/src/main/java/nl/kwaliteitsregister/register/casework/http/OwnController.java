package nl.kwaliteitsregister.register.casework.http;

import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.access.Grant;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.casework.http.OwnAnswers.OwnHost;
import nl.kwaliteitsregister.register.casework.http.OwnAnswers.OwnHosts;
import nl.kwaliteitsregister.register.casework.lookup.KnownIncidents;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState;
import nl.kwaliteitsregister.register.employer.Precedence;
import nl.kwaliteitsregister.register.institution.Institutions;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an employer reads of itself at a school: how it stands, what it is asked, and its notices. */
@RestController
class OwnController {

    private final LadderReach reach;
    private final Streams streams;
    private final Institutions institutions;
    private final KnownIncidents companies;

    OwnController(LadderReach reach, Streams streams, Institutions institutions, KnownIncidents companies) {
        this.reach = reach;
        this.streams = streams;
        this.institutions = institutions;
        this.companies = companies;
    }

    /** The hosts that the caller speaks for at this school, with what is about the whole company. */
    @GetMapping("/v1/own-hosts")
    @AllowedTo(EMPLOYER)
    ResponseEntity<OwnHosts> show(Caller caller) {
        var hosts = caller.grants().stream()
                .map(Grant::employer)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(employer -> host(employer, caller).stream())
                .toList();
        var school = institutions
                .find(caller.institution())
                .map(found -> found.name())
                .orElse(caller.institution().value());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new OwnHosts(caller.institution(), school, hosts));
    }

    /** Empty where the school has no file on it any longer. */
    private Optional<OwnHost> host(EmployerId employer, Caller caller) {
        return streams.state(new EmployerRules(), EmployerEvent.streamOf(employer)) instanceof EmployerState.Host known
                ? Optional.ofNullable(known.files().get(caller.institution()))
                        .flatMap(file -> Precedence.resolve(file.details()))
                        .map(details -> new OwnHost(employer, details.name(), ladders(employer, caller)))
                : Optional.empty();
    }

    private List<OwnAnswers.OwnLadder> ladders(EmployerId employer, Caller caller) {
        Stream<LadderHost> hosts = Stream.concat(
                Stream.of(new LadderHost.Location(employer)),
                companies.companyOf(employer).stream().map(LadderHost.Company::new));
        return hosts.map(host ->
                        OwnAnswers.of(host, reach.stand(reach.own(host, caller)).state()))
                .toList();
    }
}
