package dk.samspil.kit.spring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.kit.security.DeclaredRoles;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class DeclaredRolesTest {

    @RestController
    static class Forgotten {
        @GetMapping("/forgotten")
        String open() {
            return "open";
        }
    }

    @Test
    void theStartFailsAndNamesTheMethodThatDoesNotSayWhoMayCallIt() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("forgotten", Forgotten.class);
        context.refresh();
        var mappings = new RequestMappingHandlerMapping();
        mappings.setApplicationContext(context);
        mappings.afterPropertiesSet();
        assertThatThrownBy(() -> new DeclaredRoles(mappings).afterSingletonsInstantiated())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Forgotten.open");
    }
}
