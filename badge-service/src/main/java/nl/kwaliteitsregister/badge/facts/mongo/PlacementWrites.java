package nl.kwaliteitsregister.badge.facts.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwaliteitsregister.contract.codec.RecordedEvent;
import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.quality.AreaTallies;

/** Placements that ended, and what was said of them. */
final class PlacementWrites {

    private PlacementWrites() {}

    static List<FactWrite> of(PlacementEvent event, RecordedEvent recorded) {
        return switch (event) {
            case PlacementEvent.PlacementEnded it ->
                placement(event, Map.of("endedOn", it.occurredOn().toString()));
            case PlacementEvent.PlacementGraded ignored ->
                placement(event, Map.of("gradedAt", recorded.time().toString()));
            case PlacementEvent.PlacementPlanned ignored -> List.of();
            case PlacementEvent.CheckBeforeStartAsked ignored -> List.of();
            case PlacementEvent.StartExceptionAsked ignored -> List.of();
            case PlacementEvent.StartExceptionAgreed ignored -> List.of();
            case PlacementEvent.StartExceptionDeclined ignored -> List.of();
            case PlacementEvent.PlacementStarted ignored -> List.of();
            case PlacementEvent.CheckInsPlanned ignored -> List.of();
            case PlacementEvent.HostCheckInRecorded ignored -> List.of();
            case PlacementEvent.SchoolCheckInRecorded ignored -> List.of();
            case PlacementEvent.CheckInMissed ignored -> List.of();
            case PlacementEvent.PeriodChanged ignored -> List.of();
            case PlacementEvent.SupervisorChanged ignored -> List.of();
            case PlacementEvent.PlacementCancelled ignored -> List.of();
            case PlacementEvent.StayOrLeaveAsked ignored -> List.of();
            case PlacementEvent.StayOrLeaveDecided ignored -> List.of();
            case PlacementEvent.StayOrLeaveDropped ignored -> List.of();
        };
    }

    private static List<FactWrite> placement(PlacementEvent event, Map<String, Object> fields) {
        return placement(event.employer(), event.institution(), event.placement(), fields);
    }

    static List<FactWrite> of(AfterSalesEvent event, RecordedEvent recorded) {
        return switch (event) {
            case AfterSalesEvent.StudentEvaluated it ->
                placement(
                        it.employer(),
                        it.institution(),
                        it.placement(),
                        Map.of(
                                "respondent", it.respondent().toString(),
                                "answeredAt", recorded.time().toString(),
                                "student", AreaTallies.of(it).numbers()));
            case AfterSalesEvent.CoordinatorEvaluated it ->
                placement(
                        it.employer(),
                        it.institution(),
                        it.placement(),
                        Map.of("coordinator", AreaTallies.of(it).numbers()));
            case AfterSalesEvent.EmployerEvaluated ignored -> List.of();
        };
    }

    private static List<FactWrite> placement(
            EmployerId employer, InstitutionId school, PlacementId placement, Map<String, Object> named) {
        var fields = new HashMap<String, Object>();
        named.forEach((name, value) -> fields.put("placements." + placement + "." + name, value));
        return List.of(new FactWrite(FactWrite.idOf(employer, school), fields, true));
    }
}
