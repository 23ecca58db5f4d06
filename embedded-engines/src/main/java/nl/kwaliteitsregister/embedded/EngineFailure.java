package nl.kwaliteitsregister.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why an engine could not start or had to stop: the message is one sentence for the person who started it. */
public abstract sealed class EngineFailure extends RuntimeException {

    private final String sentence;

    private EngineFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** The message. */
    public String sentence() {
        return sentence;
    }

    /** Another program listens on the port this engine was told to use. */
    public static final class PortInUse extends EngineFailure {
        private final int port;

        PortInUse(int port) {
            super("Port " + port + " is in use by another program.", null);
            this.port = port;
        }

        public int port() {
            return port;
        }
    }

    /** Another running process, or another engine of this one, has the data open. */
    public static final class DataInUse extends EngineFailure {
        DataInUse(Path data, @Nullable Throwable cause) {
            super("The data in " + data + " is in use by another running process.", cause);
        }
    }

    /** The data was written by a version that lays it out differently. */
    public static final class OtherVersion extends EngineFailure {
        OtherVersion(Path data, String found, String expected) {
            super(
                    "The data in " + data + " was written by another version (layout " + found
                            + ", this version reads layout " + expected + ").",
                    null);
        }
    }

    /** Too little space is left to promise that a write will be kept. */
    public static final class DiskFull extends EngineFailure {
        DiskFull(Path data, @Nullable Throwable cause) {
            super("The disk that holds " + data + " is full.", cause);
        }
    }

    /** Anything else; the cause tells. */
    public static final class NotRunning extends EngineFailure {
        NotRunning(String engine, @Nullable Throwable cause) {
            super(engine + " does not run: " + (cause == null ? "it stopped by itself" : reason(cause)) + ".", cause);
        }

        private static String reason(Throwable cause) {
            var message = cause.getMessage();
            return message == null ? cause.getClass().getSimpleName() : message;
        }
    }
}
