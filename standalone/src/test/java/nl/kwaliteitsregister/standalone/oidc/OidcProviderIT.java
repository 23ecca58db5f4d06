package nl.kwaliteitsregister.standalone.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.embedded.Loopback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class OidcProviderIT {

    private static final DemoUser ANNA = new DemoUser("anna", new InstitutionId("99AA"));

    @TempDir
    static Path folder;

    private static String issuer;
    private static ConfigurableApplicationContext provider;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        var port = Loopback.port(0);
        issuer = "http://127.0.0.1:" + port;
        provider = OidcProvider.application(List.of(ANNA))
                .run(
                        "--spring.config.name=none",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--oidc.issuer=" + issuer,
                        "--oidc.key=" + folder.resolve("key.json"));
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void gives_a_demo_user_a_token_for_one_request() throws Exception {
        var token = SignedJWT.parse(post("/demo/token", Map.of("user", "anna")).body());

        assertThat(token.verify(key())).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(issuer);
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("anna");
        assertThat(token.getJWTClaimsSet().getStringClaim("institution")).isEqualTo("99AA");
    }

    @Test
    void gives_nobody_else_a_token() throws Exception {
        assertThat(post("/demo/token", Map.of("user", "eve")).statusCode()).isEqualTo(404);
    }

    @Test
    void signs_a_person_in_with_an_authorization_code_and_pkce() throws Exception {
        var verifier = "a-verifier-of-at-least-forty-three-characters-long";
        var code = code(verifier);

        var answer = post("/oauth2/token", exchange(code, verifier));

        assertThat(answer.statusCode()).isEqualTo(200);
        var token = SignedJWT.parse(first("\"access_token\":\"([^\"]+)\"", answer.body()));
        assertThat(token.verify(key())).isTrue();
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("anna");
        assertThat(token.getJWTClaimsSet().getStringClaim("institution")).isEqualTo("99AA");
    }

    @Test
    void refuses_a_code_without_its_verifier() throws Exception {
        var code = code("a-verifier-of-at-least-forty-three-characters-long");

        var answer = post("/oauth2/token", exchange(code, "another-verifier-of-at-least-forty-three-characters"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void answers_nobody_who_came_by_another_name() throws Exception {
        try (var socket = new Socket(Loopback.HOST, URI.create(issuer).getPort())) {
            socket.getOutputStream()
                    .write("GET /oauth2/jwks HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 421");
        }
    }

    /** What a browser does: asks, is sent to sign in, signs in, is sent back with a code. */
    private String code(String verifier) throws Exception {
        var challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        var asked = "/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "portal",
                        "scope", "openid",
                        "redirect_uri", issuer + "/login/oauth2/code/portal",
                        "code_challenge", challenge,
                        "code_challenge_method", "S256"));
        assertThat(get(asked).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login"));
        var page = get("/login").body();
        var csrf = first("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", page);
        var signedIn =
                post("/login", Map.of("username", "anna", "password", OidcProvider.DEMO_PASSWORD, "_csrf", csrf));
        var back = get(URI.create(signedIn.headers().firstValue("Location").orElseThrow()));
        var code = first("code=([^&]+)", back.headers().firstValue("Location").orElseThrow());
        return URLDecoder.decode(code, StandardCharsets.UTF_8);
    }

    private static Map<String, String> exchange(String code, String verifier) {
        return Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "portal",
                "redirect_uri",
                issuer + "/login/oauth2/code/portal",
                "code",
                code,
                "code_verifier",
                verifier);
    }

    private RSASSAVerifier key() throws Exception {
        var keys = JWKSet.parse(get("/oauth2/jwks").body());
        return new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(URI.create(issuer + path));
    }

    private HttpResponse<String> get(URI address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html,*/*")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String first(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
