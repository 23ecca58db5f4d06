package nl.kwaliteitsregister.backbone.engine;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in its own time; fails when it does not. */
public final class Eventually {

    private Eventually() {}

    public static void eventually(String what, Duration patience, BooleanSupplier holds) {
        var until = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError(what + ": not within " + patience);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
