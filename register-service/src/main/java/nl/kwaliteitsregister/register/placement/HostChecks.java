package nl.kwaliteitsregister.register.placement;

import java.time.LocalDate;
import nl.kwaliteitsregister.register.presales.CheckStanding;
import nl.kwaliteitsregister.register.presales.Checks;

/** The institution's checks that speak for a placement: those for its programme and those for all programmes. */
public record HostChecks(Checks forProgramme, Checks forAll) {

    CheckStanding on(LocalDate day) {
        return CheckStanding.on(day, forProgramme, forAll);
    }

    boolean validOn(LocalDate day) {
        return on(day).validCheck().isPresent();
    }
}
