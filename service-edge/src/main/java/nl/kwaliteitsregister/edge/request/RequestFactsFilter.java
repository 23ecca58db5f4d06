package nl.kwaliteitsregister.edge.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a correlation id, in the answer, in the log and in the events it leads to; and every answer the
 * version of the API. Stands before everything else, so that refusals by security carry them too.
 */
public final class RequestFactsFilter extends OncePerRequestFilter {

    /** Not longer and nothing else: it goes to logs and headers. */
    private static final Pattern CORRELATION = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final String apiVersion;

    /** @param apiVersion full version of the API, such as {@code 1.0.0} (NLGov API Design Rules, API-57) */
    public RequestFactsFilter(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var correlation = header(request, "X-Correlation-ID", CORRELATION);
        var correlationId = correlation == null ? UUID.randomUUID().toString() : correlation;
        new RequestFacts(
                        correlationId,
                        header(request, "traceparent", TRACEPARENT),
                        request.getHeader("Idempotency-Key"),
                        request.getMethod() + " " + request.getRequestURI())
                .keepIn(request);
        response.setHeader("X-Correlation-ID", correlationId);
        response.setHeader("API-Version", apiVersion);
        try (var inLog = MDC.putCloseable("correlationId", correlationId)) {
            chain.doFilter(request, response);
        }
    }

    private static @Nullable String header(HttpServletRequest request, String name, Pattern form) {
        var value = request.getHeader(name);
        return value != null && form.matcher(value).matches() ? value : null;
    }
}
