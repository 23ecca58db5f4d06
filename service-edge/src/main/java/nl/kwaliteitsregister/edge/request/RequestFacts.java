package nl.kwaliteitsregister.edge.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What a command's events remember of the request that it came with, and what makes a repeat of it known. */
public final class RequestFacts {

    private static final String ATTRIBUTE = RequestFacts.class.getName();
    private static final byte[] NOTHING = {};

    private final String correlationId;
    private final @Nullable String traceparent;
    private final @Nullable String idempotencyKey;
    private final String route;
    private final AtomicInteger commands = new AtomicInteger();
    private volatile byte[] body = NOTHING;

    RequestFacts(String correlationId, @Nullable String traceparent, @Nullable String idempotencyKey, String route) {
        this.correlationId = correlationId;
        this.traceparent = traceparent;
        this.idempotencyKey = idempotencyKey;
        this.route = route;
    }

    /** The facts of the request that this thread serves. */
    public static Optional<RequestFacts> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST))
                .map(RequestFacts.class::cast);
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Called by whoever reads the body: its bytes decide whether a repeat is the same request. */
    public static void bodyRead(byte[] body) {
        current().ifPresent(facts -> facts.body = body);
    }

    /** From the header {@code X-Correlation-ID}, else made here. */
    public String correlationId() {
        return correlationId;
    }

    /** W3C trace context, where the caller sent it. */
    public @Nullable String traceparent() {
        return traceparent;
    }

    /** The caller's {@code Idempotency-Key}, where there is one. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** Method and path: {@code POST /v1/employers}. */
    public String route() {
        return route;
    }

    /** The body as it was sent; empty when there is none or it was not read as JSON. */
    public byte[] body() {
        return body;
    }

    /** Counts the commands of this request from 0: each is remembered under the key by itself. */
    public int nextCommand() {
        return commands.getAndIncrement();
    }
}
