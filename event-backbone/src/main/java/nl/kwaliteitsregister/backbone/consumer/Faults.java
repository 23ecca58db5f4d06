package nl.kwaliteitsregister.backbone.consumer;

import com.mongodb.MongoException;
import java.io.IOException;
import nl.kwaliteitsregister.backbone.log.Wordless;
import nl.kwaliteitsregister.contract.codec.UnreadableEvent;
import org.apache.kafka.common.errors.RetriableException;
import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/** Faults in words that may be logged, stored and shown: what and where, never what stood in an event. */
final class Faults {

    private static final int DUPLICATE_KEY = 11000;

    private Faults() {}

    /** Whether the surroundings failed and not the event: it is then tried again for as long as it takes. */
    static boolean isPassing(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetriableException
                    || cause instanceof AxonTransientException
                    || cause instanceof IOException
                    || (cause instanceof MongoException mongo && mongo.getCode() != DUPLICATE_KEY)) {
                return true;
            }
        }
        return false;
    }

    static String describe(Throwable fault) {
        if (fault instanceof UnreadableEvent unreadable) {
            return unreadable.getClass().getSimpleName() + ": " + unreadable.getMessage();
        }
        return Wordless.place(fault);
    }
}
