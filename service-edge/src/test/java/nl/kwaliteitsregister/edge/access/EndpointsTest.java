package nl.kwaliteitsregister.edge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.kwaliteitsregister.contract.code.Role;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class EndpointsTest {

    @RestController
    static class Declared {

        @GetMapping("/v1/things")
        @AllowedTo(Role.COORDINATOR)
        void things() {}
    }

    @RestController
    static class Undeclared {

        @GetMapping("/v1/secrets")
        void secrets() {}
    }

    private static Endpoints of(Class<?> controller) {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("controller", controller);
        context.refresh();
        var mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        return new Endpoints(List.of(mapping));
    }

    @Test
    void an_endpoint_that_does_not_say_who_may_call_it_stops_the_start() {
        assertThatThrownBy(of(Undeclared.class)::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("secrets")
                .hasMessageContaining("@AllowedTo");
    }

    @Test
    void one_that_does_is_listed_with_its_roles() {
        assertThat(of(Declared.class).all())
                .containsExactly(new Endpoints.Endpoint(
                        "GET", "/v1/things", new Access.Holders(Set.of(Role.COORDINATOR), false)));
    }
}
