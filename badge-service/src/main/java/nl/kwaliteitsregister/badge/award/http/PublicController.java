package nl.kwaliteitsregister.badge.award.http;

import java.text.Collator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.kwaliteitsregister.badge.award.Badge;
import nl.kwaliteitsregister.badge.award.Badge.Awarded;
import nl.kwaliteitsregister.badge.award.BadgeIndex;
import nl.kwaliteitsregister.badge.award.BadgeIndex.Listed;
import nl.kwaliteitsregister.badge.award.BadgeRules;
import nl.kwaliteitsregister.badge.network.Network;
import nl.kwaliteitsregister.badge.network.Networks;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Evidence;
import nl.kwaliteitsregister.contract.event.BadgeEvent.Holder;
import nl.kwaliteitsregister.contract.id.BadgeId;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.edge.access.AllowedToEveryone;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may know, without an account. */
@RestController
class PublicController {

    private static final int PAGE = 50;
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final BadgeIndex index;
    private final Networks networks;
    private final Streams streams;

    PublicController(BadgeIndex index, Networks networks, Streams streams) {
        this.index = index;
        this.networks = networks;
        this.streams = streams;
    }

    /**
     * A badge that is valid says whose it is and why; one that is not says that, and nothing more, whatever the cause.
     *
     * @param state {@code valid} or {@code not-valid-now}
     */
    record Verified(
            BadgeId badge,
            String state,
            @Nullable BadgeLevel level,
            @Nullable String issuer,
            @Nullable Holder holder,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate validThrough,
            @Nullable Evidence evidence) {}

    record RecognisedHosts(int page, int pages, int total, List<RecognisedHost> hosts) {}

    record RecognisedHost(
            BadgeId badge,
            BadgeLevel level,
            String name,
            @Nullable String city,
            NetworkId network,
            LocalDate validThrough) {}

    /** Whether a badge is valid now. */
    @GetMapping("/badges/{badge}")
    @AllowedToEveryone
    ResponseEntity<Verified> verify(@PathVariable BadgeId badge) {
        var place = index.find(badge).orElseThrow(Refused::notFound);
        var found = streams.state(new BadgeRules(), BadgeEvent.streamOf(place.network(), place.employer()))
                .find(badge)
                .filter(PublicController::wasPublic)
                .orElseThrow(Refused::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(
                        found instanceof Awarded awarded && awarded.isValid()
                                ? valid(awarded, place.network())
                                : new Verified(badge, BadgeAnswers.NOT_VALID, null, null, null, null, null, null));
    }

    /** A Starter is seen by schools only, and what was not accepted by nobody. */
    private static boolean wasPublic(Badge badge) {
        return badge.level().isPublic() && (badge instanceof Awarded || badge instanceof Badge.Superseded);
    }

    private Verified valid(Awarded badge, NetworkId network) {
        return new Verified(
                badge.id(),
                BadgeAnswers.VALID,
                badge.level(),
                networks.find(network).map(Network::name).orElse(null),
                badge.holder(),
                badge.acceptedOn(),
                badge.validThrough(),
                badge.offer().evidence());
    }

    /** Hosts with a valid badge, by name. */
    @GetMapping("/v1/recognised-hosts")
    @AllowedToEveryone
    ResponseEntity<RecognisedHosts> list(@RequestParam(defaultValue = "1") int page) {
        var collator = Collator.getInstance(Locale.of("nl"));
        var all = index.valid().stream()
                .sorted(Comparator.comparing((Listed it) -> it.holder().name(), collator)
                        .thenComparing(it -> it.badge().value()))
                .toList();
        var pages = Math.max(1, Math.ceilDiv(all.size(), PAGE));
        if (page < 1 || page > pages) {
            throw Refused.notFound();
        }
        var hosts = all.subList((page - 1) * PAGE, Math.min(page * PAGE, all.size())).stream()
                .map(it -> new RecognisedHost(
                        it.badge(),
                        it.level(),
                        it.holder().name(),
                        it.holder().city(),
                        it.network(),
                        it.validThrough()))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new RecognisedHosts(page, pages, all.size(), hosts));
    }
}
