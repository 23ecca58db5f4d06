package nl.kwaliteitsregister.edge.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import nl.kwaliteitsregister.edge.problem.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a malformed {@code Idempotency-Key}: who sends one relies on it. */
public final class IdempotencyKeyInterceptor implements HandlerInterceptor {

    /** Printable ASCII, as the draft for this header has it. */
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var key = request.getHeader("Idempotency-Key");
        if (key != null && !FORM.matcher(key).matches()) {
            throw Refused.of(HttpStatus.BAD_REQUEST, "idempotency-key-malformed");
        }
        return true;
    }
}
