package nl.kwaliteitsregister.register.placement;

import java.time.LocalDate;
import nl.kwaliteitsregister.register.presales.CheckStanding;
import nl.kwaliteitsregister.register.presales.Checks;

/**
 * What speaks for or against a placement: the institution's checks for its programme and for all programmes, and the
 * stops of its ladders.
 */
public record HostChecks(Checks forProgramme, Checks forAll, HostStops stops) {

    HostChecks(Checks forProgramme, Checks forAll) {
        this(forProgramme, forAll, HostStops.NONE);
    }

    CheckStanding on(LocalDate day) {
        return CheckStanding.on(day, forProgramme, forAll);
    }

    boolean validOn(LocalDate day) {
        return on(day).validCheck().isPresent();
    }
}
