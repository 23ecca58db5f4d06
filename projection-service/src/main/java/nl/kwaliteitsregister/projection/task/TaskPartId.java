package nl.kwaliteitsregister.projection.task;

import nl.kwaliteitsregister.contract.event.AfterSalesEvent;
import nl.kwaliteitsregister.contract.event.AftercareEvent;
import nl.kwaliteitsregister.contract.event.BadgeEvent;
import nl.kwaliteitsregister.contract.event.IncidentEvent;
import nl.kwaliteitsregister.contract.event.LadderEvent;
import nl.kwaliteitsregister.contract.event.PlacementEvent;
import nl.kwaliteitsregister.contract.event.PreSalesEvent;
import nl.kwaliteitsregister.contract.event.ReentryEvent;
import nl.kwaliteitsregister.contract.event.SignalEvent;
import nl.kwaliteitsregister.contract.id.EmployerId;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.PlacementId;
import nl.kwaliteitsregister.contract.id.SignalId;

/**
 * Names the tasks of one thing; {@code toString} is the document's {@code _id}.
 *
 * @param thing {@code placement}, {@code checks}, {@code matches}, {@code signal}, {@code aftercare}, {@code incident},
 *     {@code ladder} or {@code looks}
 * @param employer the host; for the ladder of a company its main location
 * @param id as paths name the thing: of checks the programme, of matches the newcomer, of a ladder the host or the KvK
 *     number of the company, of second looks the network
 */
public record TaskPartId(String thing, InstitutionId institution, EmployerId employer, String id) {

    /** What a check for every programme of the institution is for. */
    static final String ALL_PROGRAMMES = "all";

    /** @throws IllegalArgumentException when it is no such id */
    public static TaskPartId of(String written) {
        var colon = written.indexOf(':');
        var named = written.substring(colon + 1).split("\\.", -1);
        var isThing = colon > 0 && written.chars().limit(colon).allMatch(it -> 'a' <= it && it <= 'z');
        if (!isThing || named.length != 3 || named[2].isEmpty()) {
            throw new IllegalArgumentException("not the id of somebody's tasks");
        }
        return new TaskPartId(
                written.substring(0, colon), new InstitutionId(named[0]), EmployerId.of(named[1]), named[2]);
    }

    static TaskPartId of(PlacementEvent event) {
        return placement(event.institution(), event.employer(), event.placement());
    }

    static TaskPartId of(AfterSalesEvent event) {
        return placement(event.institution(), event.employer(), event.placement());
    }

    static TaskPartId placement(InstitutionId institution, EmployerId employer, PlacementId placement) {
        return new TaskPartId("placement", institution, employer, placement.toString());
    }

    static TaskPartId of(PreSalesEvent event) {
        var programme = event.programme();
        return checks(event.institution(), event.employer(), programme == null ? ALL_PROGRAMMES : programme.key());
    }

    /** @param programme its key, or {@link #ALL_PROGRAMMES} */
    static TaskPartId checks(InstitutionId institution, EmployerId employer, String programme) {
        return new TaskPartId("checks", institution, employer, programme);
    }

    static TaskPartId of(ReentryEvent event) {
        return new TaskPartId(
                "matches",
                event.institution(),
                event.employer(),
                event.employer().toString());
    }

    static TaskPartId of(SignalEvent event) {
        return signal(event.institution(), event.employer(), event.signal());
    }

    static TaskPartId signal(InstitutionId institution, EmployerId employer, SignalId signal) {
        return new TaskPartId("signal", institution, employer, signal.toString());
    }

    static TaskPartId of(AftercareEvent event) {
        return new TaskPartId(
                "aftercare",
                event.institution(),
                event.employer(),
                event.aftercare().toString());
    }

    static TaskPartId of(IncidentEvent event) {
        return new TaskPartId(
                "incident",
                event.institution(),
                event.employer(),
                event.incident().toString());
    }

    static TaskPartId of(LadderEvent event) {
        var ladder = event.ladder();
        var company = ladder.company();
        return new TaskPartId(
                "ladder",
                ladder.institution(),
                ladder.employer(),
                company == null ? ladder.employer().toString() : company.toString());
    }

    /** @param school whose people were asked */
    static TaskPartId looks(InstitutionId school, BadgeEvent event) {
        return new TaskPartId("looks", school, event.employer(), event.network().toString());
    }

    @Override
    public String toString() {
        return thing + ":" + institution + "." + employer + "." + id;
    }
}
