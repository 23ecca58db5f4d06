package nl.kwaliteitsregister.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import nl.kwaliteitsregister.contract.id.InstitutionId;
import nl.kwaliteitsregister.standalone.oidc.DemoUser;
import nl.kwaliteitsregister.standalone.oidc.OidcProvider;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm of Keycloak knows the same people, and says of them what the embedded provider does. */
class RealmTest {

    private final JsonNode realm =
            JsonMapper.builder().build().readTree(Compose.textOf(Compose.ROOT.resolve("compose/keycloak-realm.json")));

    @Test
    void has_the_demo_users_with_their_institution_and_the_password_that_everybody_knows() {
        assertThat(realm.get("users").valueStream().map(RealmTest::user)).containsExactlyElementsOf(Demo.users());
        assertThat(realm.get("users")
                        .valueStream()
                        .map(user -> user.at("/credentials/0/value").asString()))
                .containsOnly(OidcProvider.DEMO_PASSWORD);
    }

    private static DemoUser user(JsonNode user) {
        return new DemoUser(
                user.get("username").asString(),
                new InstitutionId(user.at("/attributes/institution/0").asString()));
    }

    @Test
    void tells_services_the_institution_which_nobody_changes_by_themselves() {
        assertThat(realm.get("clients").valueStream())
                .allSatisfy(client -> assertThat(client.get("protocolMappers")
                                .valueStream()
                                .map(mapper -> mapper.at("/config/claim.name").asString("")))
                        .contains("institution"));
        var profile = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asString();
        var institution = JsonMapper.builder()
                .build()
                .readTree(profile)
                .get("attributes")
                .valueStream()
                .filter(attribute -> attribute.get("name").asString().equals("institution"))
                .toList();
        assertThat(institution).hasSize(1);
        assertThat(institution.getFirst().at("/permissions/edit").valueStream().map(JsonNode::asString))
                .containsExactly("admin");
    }

    @Test
    void gives_the_portal_a_code_with_pkce_and_nothing_else() {
        var portal = realm.get("clients")
                .valueStream()
                .filter(client -> client.get("clientId").asString().equals("portal"))
                .findFirst()
                .orElseThrow();

        assertThat(portal.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(portal.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }

    @Test
    void names_the_founder_by_the_id_that_the_environment_does() throws Exception {
        var example = new Properties();
        example.load(new StringReader(Compose.textOf(Compose.ROOT.resolve(".env.example"))));

        var founder = realm.get("users")
                .valueStream()
                .filter(user -> user.get("username").asString().equals(Demo.FOUNDER.name()))
                .map(user -> user.get("id").asString())
                .toList();
        assertThat(founder).isEqualTo(List.of(example.getProperty("FOUNDER_SUBJECT")));
    }
}
