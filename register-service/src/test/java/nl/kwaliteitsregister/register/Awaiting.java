package nl.kwaliteitsregister.register;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what readers of the topic bring about. */
final class Awaiting {

    private Awaiting() {}

    static void until(BooleanSupplier holds) {
        var end = Instant.now().plusSeconds(30);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it did not happen");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
