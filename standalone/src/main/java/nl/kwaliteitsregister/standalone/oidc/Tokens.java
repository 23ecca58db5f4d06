package nl.kwaliteitsregister.standalone.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Makes access tokens for demo users, as the sign-in would. */
public final class Tokens {

    static final String INSTITUTION = "institution";
    static final Duration LIFE = Duration.ofHours(8);

    private final JwtEncoder encoder;
    private final String issuer;
    private final Clock clock;

    Tokens(JWKSource<SecurityContext> keys, String issuer, Clock clock) {
        this.encoder = new NimbusJwtEncoder(keys);
        this.issuer = issuer;
        this.clock = clock;
    }

    /** A bearer token for this user, valid for eight hours. */
    public String of(DemoUser user) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(user.name())
                .audience(List.of("portal"))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claim(INSTITUTION, user.institution().value())
                .build();
        return encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }
}
