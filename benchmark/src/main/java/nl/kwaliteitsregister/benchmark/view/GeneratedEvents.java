package nl.kwaliteitsregister.benchmark.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kwaliteitsregister.contract.code.AgeBand;
import nl.kwaliteitsregister.contract.code.CodeList;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.PlaceAgain;
import nl.kwaliteitsregister.contract.code.Route;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.AllowanceAnswer;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.CoordinatorItem;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentEvaluated;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent.StudentItem;
import nl.kwaliteitsregister.contract.event.EmployerEvent.EmployerRegistered;
import nl.kwaliteitsregister.contract.event.HostDetails;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Period;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementEnded;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementPlanned;
import nl.kwaliteitsregister.contract.event.PlacementEvent.PlacementStarted;
import nl.kwaliteitsregister.contract.event.PlacementEvent.Scope;
import nl.kwaliteitsregister.contract.event.Programme;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.event.Sealed;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.HostIdentity;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.KeyId;
import nl.kwaliteitsregister.contract.id.KvkNumber;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.RespondentToken;
import nl.kwaliteitsregister.contract.id.StaffId;

/**
 * Histories of invented hosts, always the same: each is registered and has eight placements from plan to evaluation.
 * Hosts take turns in blocks, so that the events of one host do not stand side by side.
 */
final class GeneratedEvents {

    static final int PLACEMENTS = 8;
    static final int PER_HOST = 1 + 5 * PLACEMENTS;

    private static final int BLOCK = 200;
    private static final InstitutionId SCHOOL = new InstitutionId("99WR");
    private static final Programme PROGRAMME = new Programme(CodeList.CREBO, "90001", "2026");
    private static final StaffId SUPERVISOR = new StaffId("22222222-2222-4222-8222-222222222222");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant RECORDED = Instant.parse("2026-11-22T09:00:00Z");
    private static final Map<StudentItem, Likert> STUDENT = answers(StudentItem.values(), Likert.FOUR);
    private static final Map<CoordinatorItem, Likert> COORDINATOR = answers(CoordinatorItem.values(), Likert.FIVE);

    private GeneratedEvents() {}

    private static <I> Map<I, Likert> answers(I[] items, Likert answer) {
        return Arrays.stream(items).collect(Collectors.toMap(Function.identity(), it -> answer));
    }

    /** One block of hosts after the other. */
    static Stream<RecordedEvent> ofHosts(int hosts) {
        return IntStream.iterate(0, from -> from < hosts, from -> from + BLOCK)
                .boxed()
                .flatMap(from -> inTurns(IntStream.range(from, Math.min(hosts, from + BLOCK))
                        .mapToObj(GeneratedEvents::ofHost)
                        .toList()));
    }

    private static Stream<RecordedEvent> inTurns(List<List<RecordedEvent>> histories) {
        return IntStream.range(0, PER_HOST)
                .boxed()
                .flatMap(turn -> histories.stream().map(history -> history.get(turn)));
    }

    static EmployerId host(int number) {
        return EmployerId.first(identity(number));
    }

    private static HostIdentity identity(int number) {
        return new HostIdentity.TradeRegister(new KvkNumber("%08d".formatted(10_000_000 + number)), null);
    }

    private static List<RecordedEvent> ofHost(int number) {
        var identity = identity(number);
        var host = host(number);
        var events = new ArrayList<RecordedEvent>();
        events.add(recorded(
                0,
                new EmployerRegistered(
                        host,
                        SCHOOL,
                        DAY,
                        identity,
                        Source.INSTITUTION,
                        new HostDetails("Bedrijf " + number, List.of(), null, null, null, null, null, null, null))));
        for (var turn = 0; turn < PLACEMENTS; turn++) {
            events.addAll(placement(host, new UUID(number, 0x8000000000000000L + turn), DAY.plusMonths(turn)));
        }
        return events;
    }

    private static List<RecordedEvent> placement(EmployerId host, UUID id, LocalDate from) {
        var placement = new PlacementId(id);
        var respondent = new RespondentToken(id);
        var until = from.plusMonths(5);
        var sealed = new Sealed(new KeyId("key-" + Long.toHexString(id.getMostSignificantBits())), "c2VhbGVk");
        return List.of(
                recorded(
                        0,
                        new PlacementPlanned(
                                placement,
                                host,
                                SCHOOL,
                                from.minusDays(20),
                                PROGRAMME,
                                Route.BOL,
                                new Scope(null, null),
                                new Period(from, until),
                                new BigDecimal("32"),
                                sealed,
                                respondent,
                                AgeBand.ADULT,
                                SUPERVISOR)),
                recorded(1, new PlacementStarted(placement, host, SCHOOL, from, new CheckId(id))),
                recorded(2, new PlacementEnded(placement, host, SCHOOL, until, null)),
                recorded(
                        0,
                        new StudentEvaluated(
                                placement,
                                host,
                                SCHOOL,
                                until,
                                PROGRAMME,
                                respondent,
                                1,
                                8,
                                STUDENT,
                                new AllowanceAnswer(true, new BigDecimal("350.00")),
                                null,
                                Likert.FIVE,
                                sealed,
                                false,
                                false)),
                recorded(
                        1,
                        new CoordinatorEvaluated(
                                placement,
                                host,
                                SCHOOL,
                                until,
                                PROGRAMME,
                                1,
                                COORDINATOR,
                                null,
                                PlaceAgain.YES,
                                List.of(),
                                null,
                                sealed)));
    }

    private static RecordedEvent recorded(long sequence, RegisterEvent event) {
        var id = event.stream() + "@" + sequence;
        return new RecordedEvent(id, RECORDED, sequence, "register", "benchmark", null, null, event);
    }
}
