package nl.kwaliteitsregister.edge.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What a command's events remember of the request that it came with.
 *
 * @param correlationId from the header {@code X-Correlation-ID}, else made here
 * @param traceparent W3C trace context, where the caller sent it
 * @param repeat what makes a repeat of this request known, where the caller sent an {@code Idempotency-Key}
 */
public record Circumstances(
        String correlationId,
        @Nullable String traceparent,
        @Nullable Repeat repeat) {

    private static final String ATTRIBUTE = Circumstances.class.getName();

    /**
     * @param key the {@code Idempotency-Key} within its scope, person and route: the same text names the same request
     * @param content SHA-256 of the body, hexadecimal: another content under the same key is a mistake
     */
    public record Repeat(String key, String content) {}

    /** The circumstances of the request that this thread serves. */
    public static Optional<Circumstances> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST))
                .map(Circumstances.class::cast);
    }

    /** The name under which {@link CircumstancesFilter} keeps them in the request. */
    static String attribute() {
        return ATTRIBUTE;
    }
}
