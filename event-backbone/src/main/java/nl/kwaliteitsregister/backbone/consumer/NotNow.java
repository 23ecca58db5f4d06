package nl.kwaliteitsregister.backbone.consumer;

import org.apache.kafka.common.errors.RetriableException;

/** The surroundings failed, not the record: the batch is read again. */
final class NotNow extends RetriableException {

    private static final long serialVersionUID = 1;

    NotNow(String message) {
        super(message);
    }

    NotNow(String message, Throwable cause) {
        super(message, cause);
    }
}
