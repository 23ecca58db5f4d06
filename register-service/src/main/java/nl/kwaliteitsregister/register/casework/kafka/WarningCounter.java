package nl.kwaliteitsregister.register.casework.kafka;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.axon.CommandSender;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.backbone.store.Circumstances;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.event.EmployerEvent;
import nl.kwaliteitsregister.contract.event.EmployerEvent.DetailsRecorded;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.EmployerEvent.IdentifierAdded;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.SharingEnded;
import nl.kwaliteitsregister.contract.event.InstitutionEvent.SharingGroundRecorded;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.StepEvent.PlanMet;
import nl.kwaliteitsregister.contract.event.StepEvent.StepAnnulled;
import nl.kwaliteitsregister.contract.event.StepEvent.StepDecided;
import nl.kwaliteitsregister.contract.event.StepEvent.StepEnded;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.LadderId;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.register.casework.FinalWarnings;
import nl.kwaliteitsregister.register.employer.EmployerRules;
import nl.kwaliteitsregister.register.employer.EmployerState.Host;
import nl.kwaliteitsregister.register.employer.Shareable;
import nl.kwaliteitsregister.register.institution.Institutions;
import nl.kwaliteitsregister.register.institution.Sharing;
import nl.kwaliteitsregister.register.ladder.Ladder;
import nl.kwaliteitsregister.register.ladder.LadderCommand.CountFinalWarnings;
import nl.kwaliteitsregister.register.ladder.LadderRules;
import nl.kwaliteitsregister.register.reentry.StoppedHosts;

/**
 * Counts the institutions that have a live final warning at a host, and tells each of them how many they are (domain
 * §4.5). Only who shares counts and is told, and only about hosts of which anything may be told (domain §3, §4.6).
 *
 * <p>Counts are read from the streams; notes and locations only say where to count, and are written before anything is
 * read. So of two changes at once, the one that is handled later finds the other, and reading everything again counts as
 * before. What was told is counted once more, until it is so.
 */
final class WarningCounter {

    private final Streams streams;
    private final Institutions institutions;
    private final FinalWarnings warnings;
    private final StoppedHosts locations;
    private final CommandSender sender;
    private final Clock clock;

    WarningCounter(
            Streams streams,
            Institutions institutions,
            FinalWarnings warnings,
            StoppedHosts locations,
            CommandSender sender,
            Clock clock) {
        this.streams = streams;
        this.institutions = institutions;
        this.warnings = warnings;
        this.locations = locations;
        this.sender = sender;
        this.clock = clock;
    }

    void after(RegisterEvent event) {
        switch (event) {
            case StepDecided e -> {
                if (e.level() == Step.L2) {
                    warnings.note(e.ladder());
                    count(e.ladder());
                }
            }
            case PlanMet e -> count(e.ladder());
            case StepEnded e -> countIfFinal(e.level(), e.ladder());
            case StepAnnulled e -> countIfFinal(e.level(), e.ladder());
            case EmployerRegistered e -> located(e.employer(), e.institution()::equals);
            case DetailsRecorded e -> located(e.employer(), e.institution()::equals);
            case IdentifierAdded e -> located(e.employer(), institution -> true);
            case SharingGroundRecorded e -> warnings.of(e.institution()).forEach(this::count);
            case SharingEnded e -> warnings.of(e.institution()).forEach(this::count);
            case RegisterEvent ignored -> {}
        }
    }

    private void countIfFinal(Step level, LadderId ladder) {
        if (level == Step.L2) {
            count(ladder);
        }
    }

    /**
     * A warning for the whole company may reach it; and what is known of it may let it be told about, or no longer.
     *
     * @param whose file may have become one on a location of the company
     */
    private void located(EmployerId employer, Predicate<InstitutionId> whose) {
        host(employer).forEach(host -> {
            host.files().keySet().stream()
                    .filter(whose)
                    .forEach(institution ->
                            host.companies().forEach(company -> locations.addLocation(institution, company, employer)));
            if (warnings.isNoted(employer, host.companies())) {
                count(employer);
            }
        });
    }

    /** At the host of a ladder; of a company's, at each of its locations. */
    private void count(LadderId ladder) {
        var company = ladder.company();
        var hosts = company == null ? List.of(ladder.employer()) : locations.locationsOf(ladder.institution(), company);
        hosts.forEach(this::count);
    }

    private void count(EmployerId employer) {
        var told = Map.<LadderId, Integer>of();
        for (var now = counts(employer); !now.equals(told); now = counts(employer)) {
            now.forEach(this::tell);
            told = now;
        }
    }

    /**
     * By what is read at this host alone. What led to it is not said: it may be another institution's doing, and its
     * name would stand in the event that this one reads.
     */
    private void tell(LadderId ladder, int count) {
        var ignored = sender.send(
                new CountFinalWarnings(ladder, count), Circumstances.of(Circumstances.REGISTER, ladder.toString()));
    }

    /** What each institution is to be told; 0 for who was told and is none of them any more. */
    private Map<LadderId, Integer> counts(EmployerId employer) {
        return host(employer).findFirst().map(host -> counts(employer, host)).orElse(Map.of());
    }

    private Map<LadderId, Integer> counts(EmployerId employer, Host host) {
        var ladders = host.files().keySet().stream()
                .map(institution -> LadderId.ofHost(institution, employer))
                .collect(toMap(identity(), this::ladder));
        var counting = ladders.keySet().stream()
                .filter(ladder -> Shareable.isShareable(host))
                .filter(ladder -> shares(ladder.institution()))
                .filter(ladder -> hasFinalWarning(ladder, host))
                .toList();
        var counts = new HashMap<LadderId, Integer>();
        ladders.forEach((ladder, stand) -> {
            if (stand.isToldOfOthers()) {
                counts.put(ladder, 0);
            }
        });
        counting.forEach(ladder -> counts.put(ladder, counting.size()));
        return counts;
    }

    private boolean hasFinalWarning(LadderId ofHost, Host host) {
        var ofCompanies = host.companies().stream().map(company -> LadderId.ofCompany(ofHost.institution(), company));
        var today = AmsterdamDay.at(clock.instant());
        return Stream.concat(Stream.of(ofHost), ofCompanies)
                .anyMatch(ladder -> ladder(ladder).hasFinalWarning(today));
    }

    private boolean shares(InstitutionId institution) {
        return institutions
                .find(institution)
                .filter(school -> school.sharing() instanceof Sharing.On)
                .isPresent();
    }

    private Stream<Host> host(EmployerId employer) {
        return Stream.of(streams.state(new EmployerRules(), EmployerEvent.streamOf(employer)))
                .filter(Host.class::isInstance)
                .map(Host.class::cast);
    }

    private Ladder ladder(LadderId id) {
        return streams.state(new LadderRules(), id.stream());
    }
}
