package nl.kwaliteitsregister.embedded;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;

/**
 * A broker that cannot go on ends its JVM. Here that JVM is ours: the broker's death becomes a typed failure instead.
 * Kafka's way out is one per JVM, so every running broker's owner is told.
 */
final class BrokerDeath {

    private static final Map<CompletableFuture<EngineFailure>, Path> OWNERS = new ConcurrentHashMap<>();

    private BrokerDeath() {}

    static void announceTo(CompletableFuture<EngineFailure> owner, Path folder) {
        Exit.setExitProcedure((status, message) -> die(message));
        Exit.setHaltProcedure((status, message) -> die(message));
        OWNERS.put(owner, folder);
    }

    static void forget(CompletableFuture<EngineFailure> owner) {
        OWNERS.remove(owner);
    }

    private static void die(@Nullable String message) {
        OWNERS.forEach((owner, folder) -> owner.complete(
                Space.isShort(folder)
                        ? new EngineFailure.DiskFull(folder, null)
                        : new EngineFailure.NotRunning(
                                "Kafka", message == null ? null : new IllegalStateException(message))));
    }

    static EngineFailure explain(Throwable error, Path folder, int port) {
        if (causes(error).anyMatch(EngineFailure.class::isInstance)) {
            return (EngineFailure) causes(error)
                    .filter(EngineFailure.class::isInstance)
                    .findFirst()
                    .orElseThrow();
        }
        if (causes(error).anyMatch(BindException.class::isInstance)) {
            return new EngineFailure.PortInUse(port);
        }
        if (causes(error).anyMatch(cause -> String.valueOf(cause.getMessage()).contains("acquire lock on file"))) {
            return new EngineFailure.DataInUse(folder, error);
        }
        if (Space.isShort(folder) && causes(error).anyMatch(IOException.class::isInstance)) {
            return new EngineFailure.DiskFull(folder, error);
        }
        return new EngineFailure.NotRunning("Kafka", error);
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause);
    }
}
