package dk.samspil.kit.web;

import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the bodies of requests an example in the OpenAPI document, from {@code openapi-examples.json} of the service, by
 * the name of the body's record. A service without the file has none.
 */
public final class DescribedExamples implements OperationCustomizer {
    private static final String FILE = "/openapi-examples.json";

    private final Map<String, Object> examples = read();

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        example(handler)
                .filter(_ -> operation.getRequestBody() != null
                        && operation.getRequestBody().getContent() != null)
                .ifPresent(example ->
                        operation.getRequestBody().getContent().values().forEach(media -> media.setExample(example)));
        return operation;
    }

    private Optional<Object> example(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestBody.class))
                .map(p -> p.getParameterType().getSimpleName())
                .flatMap(name -> Stream.ofNullable(examples.get(name)))
                .findFirst();
    }

    private static Map<String, Object> read() {
        try (var in = DescribedExamples.class.getResourceAsStream(FILE)) {
            if (in == null) return Map.of();
            return JsonMapper.builder().build().readValue(in.readAllBytes(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
