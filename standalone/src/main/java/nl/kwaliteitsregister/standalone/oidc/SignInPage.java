package nl.kwaliteitsregister.standalone.oidc;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a demo user signs in, in the language and the look of the portal that it is reached through. */
@RestController
final class SignInPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s" class="utrecht-root utrecht-document">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – Kwaliteitsregister</title>
            <link rel="stylesheet" href="/assets/utrecht/components.css"><link rel="stylesheet" href="/assets/portal.css">
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml"></head>
            <body class="utrecht-body"><header class="top"><div class="top__inner"><span class="top__name">Kwaliteitsregister</span></div></header>
            <div class="sheet"><main><h1 class="utrecht-heading-1">%s</h1><p class="lead">%s</p>%s
            <form class="card" method="post" action="/login"><input type="hidden" name="_csrf" value="%s">
            <div class="utrecht-form-field"><label class="utrecht-form-label" for="username">%s</label>
            <input class="utrecht-textbox utrecht-textbox--html-input" id="username" name="username" list="users" autocomplete="username" required>
            <datalist id="users">%s</datalist></div>
            <div class="utrecht-form-field"><label class="utrecht-form-label" for="password">%s</label>
            <input class="utrecht-textbox utrecht-textbox--html-input" id="password" name="password" type="password" autocomplete="current-password" required></div>
            <p class="actions"><button class="utrecht-button utrecht-button--primary-action" type="submit">%s</button></p></form>
            </main></div></body></html>
            """;

    private static final String WRONG = "<p class=\"notice notice--waiting\" role=\"alert\">%s</p>";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final OidcProvider.Users users;

    SignInPage(OidcProvider.Users users) {
        this.users = users;
    }

    /** @param error present after a name or password that was wrong */
    @GetMapping("/login")
    ResponseEntity<String> page(
            HttpServletRequest request, CsrfToken csrf, @RequestParam(required = false) @Nullable String error) {
        var words = isEnglish(request) ? Words.ENGLISH : Words.DUTCH;
        var names = users.all().stream()
                .map(user -> "<option value=\"" + user.name() + "\">")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(PAGE.formatted(
                        words.language,
                        words.title,
                        words.title,
                        words.lead,
                        error == null ? "" : WRONG.formatted(words.wrong),
                        csrf.getToken(),
                        words.user,
                        names,
                        words.password,
                        words.title));
    }

    /** The portal's own switch: one host, one choice. */
    private static boolean isEnglish(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("language"))
                .map(Cookie::getValue)
                .anyMatch("en"::equals);
    }

    private enum Words {
        DUTCH(
                "nl",
                "Aanmelden",
                "Dit is een demo: kies een van de gebruikers, bijvoorbeeld coordinator.waterrand. Het wachtwoord is altijd <strong>demo</strong>.",
                "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar.",
                "Gebruikersnaam",
                "Wachtwoord"),
        ENGLISH(
                "en",
                "Sign in",
                "This is a demo: choose one of the users, for example coordinator.waterrand. The password is always <strong>demo</strong>.",
                "This user name and password do not belong together.",
                "User name",
                "Password");

        private final String language;
        private final String title;
        private final String lead;
        private final String wrong;
        private final String user;
        private final String password;

        Words(String language, String title, String lead, String wrong, String user, String password) {
            this.language = language;
            this.title = title;
            this.lead = lead;
            this.wrong = wrong;
            this.user = user;
            this.password = password;
        }
    }
}
