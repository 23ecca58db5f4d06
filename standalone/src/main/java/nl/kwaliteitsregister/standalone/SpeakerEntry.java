package nl.kwaliteitsregister.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;

/**
 * Names who speaks for hosts of the region that are offered a badge, and lets some of them take it, so that they are
 * shown in public. Each is done once, however often it is begun.
 */
final class SpeakerEntry {

    /** An offer follows from facts, a little later; on a busy machine minutes later, and without it nothing is public. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RegionJournal journal;
    private final RegisterApi register;
    private final RegisterApi badges;
    private final String issuer;

    SpeakerEntry(RegionJournal journal, RegisterApi register, RegisterApi badges, String issuer) {
        this.journal = journal;
        this.register = register;
        this.badges = badges;
        this.issuer = issuer;
    }

    void enter() {
        var employer = Demo.user(Demo.WATERRAND, Role.EMPLOYER);
        once("speaker/" + Demo.EMPLOYERS_HOST, () -> {
            speak(Demo.EMPLOYERS_HOST, employer);
            Demo.WILLING_HOSTS.forEach(host -> speak(host, Demo.speaker(host)));
            awaitOffers(employer);
        });
        for (var host : Demo.WILLING_HOSTS) {
            recognition(host, Demo.speaker(host))
                    .ifPresent(badge -> once("badge/" + host, () -> accept(badge, Demo.speaker(host))));
        }
    }

    private void once(String key, Runnable deed) {
        if (journal.learnt(key).isEmpty()) {
            deed.run();
            journal.add(key, Map.of());
        }
    }

    /** The one that the employer will find, and one that can be shown in public. */
    private void awaitOffers(DemoUser employer) {
        var end = Instant.now().plus(PATIENCE);
        while (!areOffered(employer) && Instant.now().isBefore(end)) {
            RegisterApi.pause();
        }
    }

    private boolean areOffered(DemoUser employer) {
        return recognition(Demo.EMPLOYERS_HOST, employer).isPresent()
                && Demo.WILLING_HOSTS.stream()
                        .anyMatch(host -> recognition(host, Demo.speaker(host)).isPresent());
    }

    private void speak(String host, DemoUser speaker) {
        DemoEntry.speakFor(employer(host), speaker, journal.day(), register, issuer);
    }

    /** The id that the register gave to a host. */
    private String employer(String host) {
        return Objects.requireNonNull(journal.learnt(host + "/0").orElseThrow().get("employer"));
    }

    /** One that was accepted before the journal could say so is left as it is. */
    private void accept(Recognition badge, DemoUser speaker) {
        if (badge.offered()) {
            badges.send(new RegisterApi.Request(
                    "POST", badge.path() + "/acceptance", speaker, "accept/" + badge.path(), null, null));
        }
    }

    private record Recognition(String path, boolean offered) {}

    private Optional<Recognition> recognition(String name, DemoUser speaker) {
        var host = "/v1/employers/" + employer(name);
        return badges.find(host + "/badges", speaker).stream()
                .flatMap(found -> found.path("networks").valueStream())
                .flatMap(network -> network.path("badges")
                        .valueStream()
                        .filter(badge -> badge.path("level").asString().equals("recognised"))
                        .filter(badge -> !badge.path("state").asString().equals("withdrawn"))
                        .map(badge -> new Recognition(
                                host + "/networks/" + network.path("network").asString() + "/badges/"
                                        + badge.path("badge").asString(),
                                badge.path("state").asString().equals("offered"))))
                .reduce((older, latest) -> latest);
    }
}
