package nl.kwaliteitsregister.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A part of a page cannot sign anybody in: it has the whole page asked for again. */
final class SignInAnew implements AuthenticationEntryPoint {

    static boolean isAskedBy(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    static void answer(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("HX-Refresh", "true");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        answer(response);
    }
}
