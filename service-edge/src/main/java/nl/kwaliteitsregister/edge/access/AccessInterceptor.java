package nl.kwaliteitsregister.edge.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kwaliteitsregister.edge.problem.Refused;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request pass to a handler method only when the method says that this caller may; before any body is read. */
public final class AccessInterceptor implements HandlerInterceptor {

    private final Callers callers;

    public AccessInterceptor(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            throw Refused.notFound();
        }
        var admitted = switch (Endpoints.access(method).orElseThrow(Refused::notAllowed)) {
            case Access.Everyone everyone -> true;
            case Access.Holders holders -> holders.admits(callers.of(request));
        };
        if (!admitted) {
            throw Refused.notAllowed();
        }
        return true;
    }
}
