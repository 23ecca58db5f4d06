package nl.kwaliteitsregister.projection.hostfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.contract.code.AftercareTask;
import nl.kwaliteitsregister.contract.code.BadgeLevel;
import nl.kwaliteitsregister.contract.code.CheckInKind;
import nl.kwaliteitsregister.contract.code.EvidenceClass;
import nl.kwaliteitsregister.contract.code.Likert;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.Source;
import nl.kwaliteitsregister.contract.code.Step;
import nl.kwaliteitsregister.contract.codec.EventCodec;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.codec.TypedData;
import nl.kwaliteitsregister.contract.event.LadderScope;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.StreamId;

/** Whole histories of a host, and the orders in which they may arrive. */
public final class Histories {

    private static final Pattern UUIDS =
            Pattern.compile("([0-9a-f]{8})(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final EventCodec CODEC = new EventCodec();

    private Histories() {}

    /** One placement from plan to evaluations, and what else a file holds. */
    public static List<RegisterEvent> everything() {
        return List.of(
                Facts.registered(Facts.SCHOOL, Source.INSTITUTION, "Entered"),
                Facts.said(Facts.SCHOOL, Source.TRADE_REGISTER, Facts.DAY, "Registered"),
                Facts.opened(Facts.OTHER_SCHOOL),
                Facts.department("West"),
                Facts.contact("somebody"),
                Facts.checked(Facts.check("first"), Facts.DAY),
                Facts.approved(Facts.check("first"), Facts.DAY),
                Facts.planned(Facts.placement(1), Facts.DAY.plusDays(10)),
                Facts.gateTask(Facts.placement(1)),
                Facts.started(Facts.placement(1), Facts.DAY.plusDays(10)),
                Facts.checkInsPlanned(Facts.placement(1), Facts.DAY.plusDays(24)),
                Facts.held(Facts.placement(1), CheckInKind.WEEK_2, Facts.DAY.plusDays(24)),
                Facts.ended(Facts.placement(1), Facts.DAY.plusMonths(5)),
                Facts.studentSaid(
                        Facts.placement(1), Facts.DAY.plusMonths(5), Likert.TWO, Facts.behaviour(SignalCategory.S08)),
                Facts.coordinatorSaid(Facts.placement(1), Facts.DAY.plusMonths(5), Likert.FOUR),
                Facts.employerSaid(Facts.placement(1), Facts.DAY.plusMonths(5)),
                Facts.signal(Facts.signal(1), SignalCategory.S09, Facts.SUPERVISOR),
                Facts.assessed(Facts.signal(1), 2),
                Facts.signal(Facts.signal(2), SignalCategory.P01, Facts.SUPERVISOR),
                Facts.opened(Facts.incident(1), Facts.signal(1)),
                Facts.raised(Facts.incident(1), EvidenceClass.CORROBORATED, Facts.DAY.plusDays(9)),
                Facts.cared(Facts.aftercare(1), Facts.signal(1), AftercareTask.HOST_TALK),
                Facts.given(Facts.aftercare(1), AftercareTask.HOST_TALK, Facts.DAY.plusDays(9)),
                Facts.offered(Facts.badge(1), BadgeLevel.RECOGNISED, Facts.DAY.plusMonths(5)),
                Facts.accepted(Facts.badge(1), Facts.DAY.plusMonths(5)),
                Facts.decided(Facts.step(1), Step.L1, Facts.DAY.plusMonths(6), LadderScope.LOCATION),
                Facts.disputed(Facts.step(1), Facts.DAY.plusMonths(6)),
                Facts.over(Facts.step(1), Step.L1, Facts.DAY.plusMonths(7)));
    }

    /** The same history of another host, its placements and signals, told apart by a number. */
    public static List<RegisterEvent> ofHost(int number) {
        return everything().stream().map(it -> elsewhere(it, number)).toList();
    }

    /** Every id of the event changed in the same way. */
    public static RegisterEvent elsewhere(RegisterEvent event, int number) {
        var written = CODEC.write(event);
        var json = UUIDS.matcher(written.json())
                .replaceAll(it -> String.format("%08x", Long.parseLong(it.group(1), 16) ^ number) + it.group(2));
        return CODEC.read(new TypedData(written.type(), json));
    }

    /** The same events in another order between streams; each stream keeps its own. */
    public static List<RecordedEvent> interleaved(List<RecordedEvent> events, Random random) {
        var queues = new HashMap<StreamId, List<RecordedEvent>>();
        events.forEach(it -> queues.computeIfAbsent(it.event().stream(), id -> new ArrayList<>())
                .add(it));
        var left = new ArrayList<>(queues.values());
        var mixed = new ArrayList<RecordedEvent>();
        while (!left.isEmpty()) {
            mixed.add(left.get(random.nextInt(left.size())).removeFirst());
            left.removeIf(List::isEmpty);
        }
        return mixed;
    }
}
