package nl.kwaliteitsregister.register.aftersales.http;

import static nl.kwaliteitsregister.contract.code.Role.EMPLOYER;

import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.kwaliteitsregister.backbone.calendar.AmsterdamDay;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.sealing.Unreadable;
import nl.kwaliteitsregister.edge.access.AllowedTo;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Streams;
import nl.kwaliteitsregister.edge.problem.Refused;
import nl.kwaliteitsregister.register.aftersales.AfterSalesRules;
import nl.kwaliteitsregister.register.aftersales.FromHost;
import nl.kwaliteitsregister.register.aftersales.ToHost;
import nl.kwaliteitsregister.register.aftersales.http.ToHostBodies.OwnAnswer;
import nl.kwaliteitsregister.register.aftersales.http.ToHostBodies.PeriodAnswer;
import nl.kwaliteitsregister.register.aftersales.http.ToHostBodies.PointAnswer;
import nl.kwaliteitsregister.register.aftersales.http.ToHostBodies.ToHostAnswer;
import nl.kwaliteitsregister.register.aftersales.http.ToHostBodies.ToldAnswer;
import nl.kwaliteitsregister.register.headcount.Presences;
import nl.kwaliteitsregister.register.sealing.Purpose;
import nl.kwaliteitsregister.register.sealing.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the school tells a host after placements, and what the host answered (domain §2, §4.3). */
@RestController
class ToHostController {

    /** As long as evaluations count. */
    private static final int MONTHS = 36;

    private final Streams streams;
    private final Presences presences;
    private final Seals seals;
    private final Clock clock;

    ToHostController(Streams streams, Presences presences, Seals seals, Clock clock) {
        this.streams = streams;
        this.presences = presences;
        this.seals = seals;
        this.clock = clock;
    }

    /** Improvement points and praise of the last 36 months, for the host itself: nothing of or by a student. */
    @GetMapping("/v1/employers/{employer}/evaluations")
    @AllowedTo(EMPLOYER)
    ResponseEntity<ToHostAnswer> list(@PathVariable EmployerId employer, Caller caller) {
        if (!caller.speaksFor(employer)) {
            throw Refused.notFound();
        }
        var today = AmsterdamDay.at(clock.instant());
        var institution = caller.institution();
        var told = presences.since(employer, institution, today.minusMonths(MONTHS), today).stream()
                .flatMap(this::told)
                .sorted(Comparator.comparing((Told one) -> one.toHost().on()).reversed())
                .map(one -> answer(institution, one))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ToHostAnswer(told));
    }

    private record Told(
            PlacementId placement, ToHost toHost, @Nullable FromHost fromHost) {}

    private Stream<Told> told(PlacementId placement) {
        var answered = streams.state(new AfterSalesRules(), AfterSalesEvent.streamOf(placement));
        var toHost = answered.toHost();
        return toHost == null || toHost.isSilent()
                ? Stream.empty()
                : Stream.of(new Told(placement, toHost, answered.fromHost()));
    }

    private ToldAnswer answer(InstitutionId institution, Told one) {
        var by = Purpose.EVALUATION_BY_COORDINATOR;
        var from = one.fromHost();
        return new ToldAnswer(
                one.placement(),
                PeriodAnswer.of(one.toHost().on()),
                one.toHost().improvementPoints().stream()
                        .map(point -> open(institution, point, by))
                        .toList(),
                openIfAny(institution, one.toHost().praise(), by),
                from == null ? null : answer(institution, from));
    }

    private OwnAnswer answer(InstitutionId institution, FromHost said) {
        var by = Purpose.EVALUATION_BY_EMPLOYER;
        return new OwnAnswer(
                openIfAny(institution, said.willImprove(), by),
                openIfAny(institution, said.wish(), by),
                openIfAny(institution, said.reply(), by));
    }

    private @Nullable PointAnswer openIfAny(InstitutionId institution, @Nullable Sealed text, Purpose purpose) {
        return text == null ? null : open(institution, text, purpose);
    }

    private PointAnswer open(InstitutionId institution, Sealed text, Purpose purpose) {
        try {
            return new PointAnswer(seals.open(institution, text, purpose));
        } catch (Unreadable erased) {
            return new PointAnswer(null);
        }
    }
}
