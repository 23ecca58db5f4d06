package nl.kwaliteitsregister.register.signal;

import java.util.Set;
import nl.kwaliteitsregister.contract.code.Ground;
import nl.kwaliteitsregister.contract.code.Phase;
import nl.kwaliteitsregister.contract.code.SignalCategory;
import nl.kwaliteitsregister.contract.code.SignalSource;
import nl.kwaliteitsregister.contract.event.SignalEvent.SignalRecorded;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordSignal;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordWish;

/** What is recorded of what was told. */
final class Recording {

    private Recording() {}

    static SignalRecorded of(RecordSignal told) {
        var about = told.about();
        return new SignalRecorded(
                told.signal(),
                told.employer(),
                told.institution(),
                told.occurredOn(),
                told.until(),
                about == null ? null : about.placement(),
                null,
                about == null ? null : about.respondent(),
                told.programme(),
                told.category(),
                told.grounds().isEmpty() ? Set.of(Ground.NOT_SAID) : told.grounds(),
                told.employee(),
                told.phase(),
                told.source(),
                told.description(),
                told.consent(),
                about == null ? null : about.ageBand(),
                told.by());
    }

    /** The host asked the school for it, before any student was there: no student has to agree. */
    static SignalRecorded of(RecordWish wish) {
        return new SignalRecorded(
                wish.signal(),
                wish.employer(),
                wish.institution(),
                wish.occurredOn(),
                null,
                null,
                wish.check(),
                null,
                wish.programme(),
                SignalCategory.S06,
                Set.of(Ground.NOT_SAID),
                false,
                Phase.ORIENTATION,
                SignalSource.COORDINATOR,
                null,
                Set.of(),
                null,
                wish.by());
    }
}
