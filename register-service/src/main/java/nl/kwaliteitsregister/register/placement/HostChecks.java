package nl.kwaliteitsregister.register.placement;

import java.time.LocalDate;
import nl.kwaliteitsregister.register.presales.CheckStanding;
import nl.kwaliteitsregister.register.presales.Checks;
import nl.kwaliteitsregister.register.reentry.Reentries;

/**
 * What speaks for or against a placement: the institution's checks for its programme and for all programmes, the stops of
 * its ladders, and whether the host may be one that it knows.
 */
public record HostChecks(Checks forProgramme, Checks forAll, HostStops stops, Reentries reentries) {

    HostChecks(Checks forProgramme, Checks forAll) {
        this(forProgramme, forAll, HostStops.NONE, Reentries.NONE);
    }

    HostChecks with(HostStops others) {
        return new HostChecks(forProgramme, forAll, others, reentries);
    }

    HostChecks with(Reentries others) {
        return new HostChecks(forProgramme, forAll, stops, others);
    }

    CheckStanding on(LocalDate day) {
        return CheckStanding.on(day, forProgramme, forAll);
    }

    /** Whether a link to a predecessor came after the check that counts on that day. */
    boolean linkedSince(LocalDate day) {
        var checked = CheckStanding.dayOf(day, forProgramme, forAll);
        return stops.linkedOn()
                .filter(linked -> checked.map(linked::isAfter).orElse(false))
                .isPresent();
    }

    boolean validOn(LocalDate day) {
        return on(day).validCheck().isPresent();
    }
}
