package nl.kwaliteitsregister.register;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import nl.kwaliteitsregister.edge.access.Caller;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says beside its endpoints (NLGov API Design Rules: contact, servers, version). */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "oidc";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI openApi(@Value("${edge.api-version}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("Kwaliteitsregister: register")
                        .description("Takes what is entered and decided about internship hosts.")
                        .version(version)
                        .contact(new Contact()
                                .name("Beheer Kwaliteitsregister")
                                .email("beheer@kwaliteitsregister.example")
                                .url("https://kwaliteitsregister.example")))
                .servers(List.of(new Server().url("/").description("This service")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** Whatever is refused is said the same way (RFC 9457). */
    @Bean
    OpenApiCustomizer refusals() {
        var problem = new ApiResponse()
                .description("Refused, not found, or not available: a problem of a lasting type")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new ObjectSchema()
                                                .addProperty("type", new StringSchema())
                                                .addProperty("title", new StringSchema())
                                                .addProperty("status", new IntegerSchema())
                                                .addProperty("detail", new StringSchema())
                                                .addProperty("correlationId", new StringSchema()))));
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().setDefault(problem));
    }
}
