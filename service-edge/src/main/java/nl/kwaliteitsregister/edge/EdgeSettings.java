package nl.kwaliteitsregister.edge;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the edge, under {@code edge}.
 *
 * @param service folder of the class path in which this service has its {@code messages}
 * @param apiVersion full version of this service's API, for the header {@code API-Version}
 * @param institutionClaim claim of the token with the BRIN code of the caller's institution
 * @param bootstrapAdministrators who may register institutions and appoint their administrators, since grants start
 *     empty; may be none once that was done
 * @param publicPaths path patterns that need no token, beside health and the description of the API
 * @param mostBody longest JSON body
 * @param mostSilence how long grants may go unheard before nobody is let in
 */
@ConfigurationProperties("edge")
public record EdgeSettings(
        String service,
        String apiVersion,
        String institutionClaim,
        @DefaultValue List<Person> bootstrapAdministrators,
        @DefaultValue List<String> publicPaths,
        DataSize mostBody,
        Duration mostSilence) {

    public EdgeSettings {
        bootstrapAdministrators = List.copyOf(bootstrapAdministrators);
        publicPaths = List.copyOf(publicPaths);
    }

    /** A person as the token names them: {@code iss} and {@code sub}. */
    public record Person(String issuer, String subject) {}
}
