package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program can be written from the OpenAPI document alone: it says what each operation takes and refuses. */
class InterfaceIT extends RunningRegistration {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Validator validator;

    private JsonNode document = JSON.createObjectNode();

    @BeforeEach
    void read() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var answer = nobody.get("/api/registration/openapi.json");
            assertThat(answer.status()).isEqualTo(200);
            document = answer.body();
        });
    }

    @Test
    void saysOfEachOperationWhatItDoesWhoMayAndWhichProblemsItHas() {
        var lacking = new ArrayList<String>();
        forEachOperation((name, operation) -> {
            if (operation.path("summary").asString("").isEmpty()) lacking.add(name + " summary");
            if (operation.path("x-roles").isEmpty()) lacking.add(name + " roles");
            if (!name.startsWith("get") && !hasProblemExample(operation)) lacking.add(name + " problem codes");
        });
        assertThat(lacking).isEmpty();
    }

    @Test
    void givesAnExampleOfEachBodyThatWouldBeTaken() {
        var lacking = new ArrayList<String>();
        forEachOperation((name, operation) -> {
            var json = operation.path("requestBody").path("content").path("application/json");
            if (!json.isMissingNode() && json.path("example").isMissingNode()) lacking.add(name);
        });
        assertThat(lacking).isEmpty();
    }

    @Test
    void theExamplesAreRight() throws Exception {
        var examples = JSON.readTree(InterfaceIT.class.getResourceAsStream("/openapi-examples.json"));
        var bodies = bodies();
        assertThat(examples.propertyNames())
                .isEqualTo(bodies.stream().map(Class::getSimpleName).collect(Collectors.toSet()));
        for (var body : bodies) {
            var read = JSON.treeToValue(examples.path(body.getSimpleName()), body);
            assertThat(validator.validate(read)).as(body.getSimpleName()).isEmpty();
        }
    }

    private List<Class<?>> bodies() {
        var bodies = new ArrayList<Class<?>>();
        for (HandlerMethod handler : mapping.getHandlerMethods().values()) {
            if (!handler.getBeanType().getPackageName().startsWith("dk.samspil.registration")) continue;
            for (var parameter : handler.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(RequestBody.class)
                        && parameter.getParameterType().isRecord()) {
                    bodies.add(parameter.getParameterType());
                }
            }
        }
        return bodies;
    }

    private static boolean hasProblemExample(JsonNode operation) {
        return operation
                .path("responses")
                .valueStream()
                .anyMatch(r -> r.path("content")
                        .valueStream()
                        .anyMatch(m -> !m.path("examples").isEmpty()));
    }

    private void forEachOperation(BiConsumer<String, JsonNode> check) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(o -> METHODS.contains(o.getKey()))
                        .filter(o -> !path.getKey().contains("/parked"))
                        .forEach(o -> check.accept(o.getKey() + " " + path.getKey(), o.getValue())));
    }
}
