package nl.kwaliteitsregister.portal.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kwaliteitsregister.portal.form.Form;
import nl.kwaliteitsregister.portal.services.Sent;
import nl.kwaliteitsregister.portal.services.Service;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.CollectionUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of whoever is asking; nobody else reads them, and after 14 days they are gone. */
@Component
public final class Drafts {

    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final Service register;
    private final JsonMapper mapper;

    Drafts(Service register, JsonMapper mapper) {
        this.register = register;
        this.mapper = mapper;
    }

    private record Draft(String content) {}

    /** The form as it was left; empty when there is no draft of it, or the register does not answer. */
    public Optional<Form> find(String name) {
        return Optional.ofNullable(
                        register.find(Draft.class, "/v1/drafts/{name}", name).value())
                .map(draft -> Form.of(CollectionUtils.toMultiValueMap(mapper.readValue(draft.content(), VALUES))));
    }

    /** Whether it was kept. */
    public boolean keep(String name, Form form) {
        var sent = register.send(
                HttpMethod.PUT,
                UUID.randomUUID().toString(),
                null,
                new Draft(mapper.writeValueAsString(form.typed())),
                "/v1/drafts/{name}",
                name);
        return sent instanceof Sent.Done;
    }

    /** Once it was sent. */
    public void drop(String name) {
        var unused = register.send(
                HttpMethod.DELETE, UUID.randomUUID().toString(), null, Map.of(), "/v1/drafts/{name}", name);
    }
}
