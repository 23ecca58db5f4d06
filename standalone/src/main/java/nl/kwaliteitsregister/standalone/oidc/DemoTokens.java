package nl.kwaliteitsregister.standalone.oidc;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A token for whoever asks: {@code curl -s http://127.0.0.1:8080/demo/token -d user=coordinator.waterrand}. It opens
 * nothing that the demo password, which everybody knows, would not open too, listens on this machine only, and exists
 * only here: no service knows of it.
 */
@RestController
final class DemoTokens {

    private final OidcProvider.Users users;
    private final Tokens tokens;

    DemoTokens(OidcProvider.Users users, Tokens tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    @PostMapping(path = "/demo/token", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> token(@RequestParam String user) {
        return users.named(user)
                .map(known -> ResponseEntity.ok(tokens.of(known)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).body("no such demo user"));
    }
}
