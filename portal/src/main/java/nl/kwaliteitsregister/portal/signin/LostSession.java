package nl.kwaliteitsregister.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * A form that is sent after its session ended: its page is shown again, which asks to sign in first. Every form lies at
 * the address it is sent to, and what was typed comes back from its draft.
 */
final class LostSession implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (SignInAnew.isAskedBy(request)) {
            SignInAnew.answer(response);
        } else {
            response.sendRedirect(request.getRequestURI());
        }
    }
}
