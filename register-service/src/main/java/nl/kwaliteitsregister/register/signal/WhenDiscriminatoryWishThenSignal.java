package nl.kwaliteitsregister.register.signal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.kwaliteitsregister.contract.code.Criterion;
import nl.kwaliteitsregister.contract.event.Answer;
import nl.kwaliteitsregister.contract.event.PreSalesEvent.CheckRecorded;
import nl.kwaliteitsregister.contract.event.RegisterEvent;
import nl.kwaliteitsregister.contract.id.CheckId;
import nl.kwaliteitsregister.contract.id.SignalId;
import nl.kwaliteitsregister.register.signal.SignalCommand.RecordWish;

/** A discriminatory wish heard at a check (PS13) is also a signal S06 (domain §4.1); people set its severity. */
public final class WhenDiscriminatoryWishThenSignal {

    private WhenDiscriminatoryWishThenSignal() {}

    /** What follows from an event, if anything. The same check gives the same signal however often it is read. */
    public static Optional<RecordWish> after(RegisterEvent event) {
        return event instanceof CheckRecorded check && heardWish(check)
                ? Optional.of(new RecordWish(
                        signalOf(check.check()),
                        check.employer(),
                        check.institution(),
                        check.occurredOn(),
                        check.programme(),
                        check.check(),
                        check.by()))
                : Optional.empty();
    }

    private static boolean heardWish(CheckRecorded check) {
        return check.answers().get(Criterion.PS13) instanceof Answer.YesNo none && !none.yes();
    }

    static SignalId signalOf(CheckId check) {
        var name = "S06 of check " + check;
        return new SignalId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
