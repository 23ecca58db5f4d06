package nl.kwaliteitsregister.portal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Passes the provider's own pages on, so that browser and services know one address. The provider is told which address
 * was asked for, and answers for it.
 */
final class PassOn extends OncePerRequestFilter {

    static final List<String> PATHS = List.of(
            "/login",
            "/.well-known/*",
            "/oauth2/authorize",
            "/oauth2/token",
            "/oauth2/jwks",
            "/userinfo",
            "/connect/logout",
            "/demo/*");

    private static final Set<String> HANDED_IN =
            Set.of("accept", "accept-language", "authorization", "content-type", "cookie", "origin", "referer");
    private static final Set<String> HANDED_OUT = Set.of(
            "cache-control", "content-security-policy", "content-type", "location", "set-cookie", "www-authenticate");

    private static final int BAD_GATEWAY = 502;

    private final URI provider;
    private final Duration patience;
    private final HttpClient client;

    PassOn(URI provider, Duration patience) {
        this.provider = provider;
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var answer = client.send(passedOn(request), HttpResponse.BodyHandlers.ofByteArray());
            response.setStatus(answer.statusCode());
            answer.headers().map().forEach((name, values) -> {
                if (HANDED_OUT.contains(name)) {
                    values.forEach(value -> response.addHeader(name, value));
                }
            });
            response.getOutputStream().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.sendError(BAD_GATEWAY);
        } catch (IOException away) {
            response.sendError(BAD_GATEWAY);
        }
    }

    private HttpRequest passedOn(HttpServletRequest request) throws IOException {
        var query = request.getQueryString();
        var builder = HttpRequest.newBuilder(
                        provider.resolve(request.getRequestURI() + (query == null ? "" : "?" + query)))
                .timeout(patience)
                .method(
                        request.getMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                request.getInputStream().readAllBytes()))
                .header("X-Forwarded-For", request.getRemoteAddr())
                .header("X-Forwarded-Proto", request.getScheme())
                .header("X-Forwarded-Host", request.getServerName())
                .header("X-Forwarded-Port", Integer.toString(request.getServerPort()));
        for (var name : Collections.list(request.getHeaderNames())) {
            if (HANDED_IN.contains(name.toLowerCase(Locale.ROOT))) {
                Collections.list(request.getHeaders(name)).forEach(value -> builder.header(name, value));
            }
        }
        return builder.build();
    }
}
