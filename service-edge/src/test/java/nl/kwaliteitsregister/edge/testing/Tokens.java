package nl.kwaliteitsregister.edge.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.contract.id.StaffId;
import nl.kwaliteitsregister.edge.access.StaffIds;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Signs tokens as an OIDC provider does. */
public final class Tokens {

    public static final String ISSUER = "https://login.test";

    private static final RSAKey KEY = key();

    private Tokens() {}

    /** A token of this person for this institution, good for an hour. */
    public static String of(String subject, InstitutionId institution) {
        return of(subject, institution.value(), Instant.now().plus(Duration.ofHours(1)));
    }

    public static String of(String subject, String institution, Instant until) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .claim("institution", institution)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(until))
                .build();
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The person as the register knows them. */
    public static StaffId staff(String subject) {
        return StaffIds.of(ISSUER, subject);
    }

    /** Takes the tokens that are made here. */
    public static JwtDecoder decoder() {
        try {
            return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
