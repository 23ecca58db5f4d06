package nl.kwaliteitsregister.standalone.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only who asks for this machine by name: a page from elsewhere whose host name was turned to 127.0.0.1 in the
 * browser (DNS rebinding) could otherwise read tokens here.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OnlyThisMachine extends OncePerRequestFilter {

    private static final int MISDIRECTED = 421;
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (NAMES.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(MISDIRECTED);
        }
    }
}
