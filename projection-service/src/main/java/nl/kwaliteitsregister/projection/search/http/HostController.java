package nl.kwaliteitsregister.projection.search.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.contract.code.Role;
import nl.kwaliteitsregister.contract.id.NetworkId;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.problem.Faults;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.projection.network.Memberships;
import nl.kwaliteitsregister.projection.search.HostEntry;
import nl.kwaliteitsregister.projection.search.HostIndex;
import nl.kwaliteitsregister.projection.search.HostIndex.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finds hosts among the files of the caller's institution.
 *
 * <p>Everybody who records something on a host may find it; standings are read by those who read them in a file. The
 * others do not work with hosts of their institution in general (domain §2): the appeal committee sees its case only,
 * an employer its own file, a network member asks about one host at a time, and there is no list of hits (§4.6).
 */
@RestController
@RequestMapping("/v1/hosts")
class HostController {

    private static final String AFTER = "Register-After";
    private static final Role[] READ_STANDINGS = {
        Role.COORDINATOR, Role.SUPERVISOR, Role.DECISION_MAKER, Role.QUALITY_OFFICER
    };
    private static final Set<String> OF_SUGGESTIONS = Set.of("text", "size");
    private static final int USUAL_SUGGESTIONS = 8;
    private static final int MOST_SUGGESTIONS = 20;

    private final HostIndex index;
    private final Current current;
    private final Memberships memberships;

    HostController(HostIndex index, Current current, Memberships memberships) {
        this.index = index;
        this.current = current;
        this.memberships = memberships;
    }

    @GetMapping
    @AllowedTo({
        Role.COORDINATOR,
        Role.SUPERVISOR,
        Role.PEER_COACH,
        Role.CONFIDANT,
        Role.DECISION_MAKER,
        Role.QUALITY_OFFICER
    })
    ResponseEntity<HostsBody> hosts(
            Caller caller,
            @ParameterObject HostParameters asked,
            @RequestHeader(name = AFTER, required = false) @Nullable Position after,
            HttpServletRequest request) {
        var faults = new Faults();
        new ReadParameters(faults).known(request.getParameterMap().keySet(), HostParameters.NAMES);
        var networks = memberships.of(caller.institution());
        var paged = asked.query(caller.institution(), networks, faults);
        var row = rowFor(caller, asked);
        return answer(() -> {
            var stale = current.isStaleAt(after);
            var found = index.search(paged.query());
            return new HostsBody(
                    stale,
                    paged.page(),
                    paged.query().size(),
                    found.total(),
                    found.matching(),
                    found.hits().stream().map(it -> row.apply(it, networks)).toList());
        });
    }

    /** @throws Refused when the question would tell what the caller does not read */
    private static BiFunction<HostEntry, Set<NetworkId>, HostRow> rowFor(Caller caller, HostParameters asked) {
        if (caller.holds(READ_STANDINGS)) {
            return HostRow.HostWithStanding::of;
        }
        if (asked.asksForStandings()) {
            throw Refused.notAllowed();
        }
        return HostRow.NamedHost::of;
    }

    @GetMapping("/suggestions")
    @AllowedTo({
        Role.COORDINATOR,
        Role.SUPERVISOR,
        Role.PEER_COACH,
        Role.CONFIDANT,
        Role.DECISION_MAKER,
        Role.QUALITY_OFFICER
    })
    ResponseEntity<SuggestionsBody> suggestions(
            Caller caller,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable String size,
            @RequestHeader(name = AFTER, required = false) @Nullable Position after,
            HttpServletRequest request) {
        var faults = new Faults();
        var read = new ReadParameters(faults);
        read.known(request.getParameterMap().keySet(), OF_SUGGESTIONS);
        var most = read.number("size", size, USUAL_SUGGESTIONS, 1, MOST_SUGGESTIONS);
        faults.when(text.isBlank(), "text", "blank").throwIfAny();
        var networks = memberships.of(caller.institution());
        return answer(() -> {
            var stale = current.isStaleAt(after);
            var found = index.suggest(caller.institution(), text, most);
            return new SuggestionsBody(
                    stale,
                    found.stream().map(it -> HostSummary.of(it, networks)).toList());
        });
    }

    /** To be asked for again each time, by the same reader only. */
    private static <B> ResponseEntity<B> answer(Supplier<B> body) {
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .body(body.get());
        } catch (SearchUnavailable beingBuilt) {
            throw Refused.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable");
        }
    }
}
