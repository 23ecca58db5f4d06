package nl.kwaliteitsregister.edge.description;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import nl.kwaliteitsregister.backbone.store.Position;
import nl.kwaliteitsregister.edge.access.Caller;
import nl.kwaliteitsregister.edge.command.Commands;
import nl.kwaliteitsregister.edge.request.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * What the description of a service's API says beside its endpoints (NLGov API Design Rules: contact, servers, version);
 * to be imported by each.
 */
@Configuration(proxyBeanMethods = false)
public class ApiDescription {

    private static final String TOKEN = "oidc";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class)
                .replaceWithSchema(
                        IfMatch.class,
                        new StringSchema()
                                .description("the entity tag (ETag) of what was seen last")
                                .example("\"3\""))
                .replaceWithSchema(
                        Position.class,
                        new StringSchema()
                                .description("stream@sequence, as the answer to a command gave it")
                                .example("employer/0af21125-6acb-5264-8b1b-7bec265e0d40@3"));
    }

    @Bean
    OpenAPI openApi(
            @Value("${edge.api-title}") String title,
            @Value("${edge.api-description}") String description,
            @Value("${edge.api-version}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title(title)
                        .description(description)
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

    /** What an answer's status is, and that a command can be sent again under the same key. */
    @Bean
    OperationCustomizer changes(ObjectProvider<Commands> commands) {
        return (operation, method) -> {
            if (commands.getIfAvailable() != null && !method.hasMethodAnnotation(GetMapping.class)) {
                operation.addParametersItem(new HeaderParameter()
                        .name("Idempotency-Key")
                        .description("names this request: a repeat under the same key gets the first answer")
                        .schema(new StringSchema().maxLength(200)));
            }
            var success = operation.getResponses().remove("200");
            if (success != null) {
                var status = status(method);
                operation
                        .getResponses()
                        .addApiResponse(
                                Integer.toString(status.value()), success.description(status.getReasonPhrase()));
            } else {
                operation
                        .getResponses()
                        .forEach((status, answer) -> answer.setDescription(
                                HttpStatus.valueOf(Integer.parseInt(status)).getReasonPhrase()));
            }
            return operation;
        };
    }

    private static HttpStatus status(HandlerMethod method) {
        var answer = ResolvableType.forMethodParameter(method.getReturnType()).getGeneric();
        return Void.class.equals(answer.resolve()) ? HttpStatus.NO_CONTENT : HttpStatus.OK;
    }

    /** What must be there: every component of a record that is not marked as one that may be absent. */
    @Bean
    ModelConverter requiredComponents() {
        return (type, context, chain) -> {
            var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            if (schema != null
                    && Json.mapper().constructType(type.getType()).getRawClass() instanceof Class<?> record
                    && record.isRecord()) {
                var defined = context.getDefinedModels().getOrDefault(record.getSimpleName(), schema);
                if (defined.getProperties() != null) {
                    Arrays.stream(record.getRecordComponents())
                            .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                            .map(RecordComponent::getName)
                            .filter(defined.getProperties()::containsKey)
                            .filter(name -> defined.getRequired() == null
                                    || !defined.getRequired().contains(name))
                            .forEach(defined::addRequiredItem);
                }
            }
            return schema;
        };
    }
}
