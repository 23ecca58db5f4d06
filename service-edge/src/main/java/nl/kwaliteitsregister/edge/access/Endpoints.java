package nl.kwaliteitsregister.edge.access;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All endpoints of the service with who may call them; the service does not start when one does not say. */
public final class Endpoints implements SmartInitializingSingleton {

    /** Publishes the description of the API, which is for everyone; it cannot carry our annotation. */
    private static final String API_DESCRIPTION = "org.springdoc.";

    private final List<RequestMappingHandlerMapping> mappings;

    public Endpoints(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /**
     * One method on one path.
     *
     * @param path with variables: {@code /v1/employers/{employer}}
     */
    public record Endpoint(String method, String path, Access access) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Every endpoint, in the order of its path. */
    public List<Endpoint> all() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> methods(entry.getKey().getMethodsCondition().getMethods().stream()
                                        .map(Enum::name))
                                .map(method -> new Endpoint(
                                        method,
                                        path,
                                        access(entry.getValue()).orElseThrow(() -> undeclared(entry.getValue()))))))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static Stream<String> methods(Stream<String> declared) {
        var named = declared.toList();
        return named.isEmpty() ? Stream.of("ANY") : named.stream();
    }

    static Optional<Access> access(HandlerMethod handler) {
        Method method = handler.getMethod();
        return handler.getBeanType().getName().startsWith(API_DESCRIPTION)
                ? Optional.of(new Access.Everyone())
                : Access.of(method);
    }

    private static IllegalStateException undeclared(HandlerMethod handler) {
        return new IllegalStateException(handler.getShortLogMessage() + " does not say who may call it: @AllowedTo");
    }

    /** @throws IllegalStateException naming the first endpoint that does not say who may call it */
    @Override
    public void afterSingletonsInstantiated() {
        var unused = all();
    }
}
