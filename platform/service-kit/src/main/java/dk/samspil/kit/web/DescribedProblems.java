package dk.samspil.kit.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Says in the OpenAPI document which problems an operation may answer with because of what all operations share. */
public final class DescribedProblems implements OperationCustomizer {
    public static final String SCHEMA = "Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (operation.getResponses() == null) operation.setResponses(new ApiResponses());
        problems(handler).forEach((status, why) -> operation.getResponses().putIfAbsent(status, response(why)));
        var description = operation.getDescription() == null ? "" : operation.getDescription();
        NamedProblems.in(description).forEach((status, codes) -> {
            operation.getResponses().putIfAbsent(status, response("It can't be carried out"));
            var content = operation.getResponses().get(status).getContent();
            if (content != null)
                content.values().forEach(media -> codes.forEach(code -> exemplify(media, status, code)));
        });
        return operation;
    }

    private static void exemplify(MediaType media, String status, String code) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", Problem.type(code).toString());
        document.put(
                "title",
                code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' '));
        document.put("status", Integer.valueOf(status));
        document.put("code", code);
        media.addExamples(code, new Example().value(document));
    }

    private static Map<String, String> problems(HandlerMethod handler) {
        var problems = new TreeMap<String, String>();
        problems.put("400", "Malformed");
        problems.put("401", "The token is missing where one is needed, expired, or not valid");
        problems.put("503", "Not right now: see Retry-After");
        if (handler.hasMethodAnnotation(RolesAllowed.class)) problems.put("403", "Not for this role");
        if (has(PathVariable.class, handler)) problems.put("404", "There is none, or it is another's");
        if (has(RequestBody.class, handler)) {
            problems.put("413", "Larger than 1 MiB");
            problems.put("415", "No JSON");
        }
        if (writes(handler)) {
            problems.put("409", "The state of things does not allow it, or the key is in flight");
            problems.put("412", "Changed since the version in If-Match");
            problems.put("422", "Some fields are not right, or the key came with another request");
        }
        return problems;
    }

    private static boolean has(Class<? extends Annotation> annotation, HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(annotation));
    }

    private static boolean writes(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping != null && Stream.of(mapping.method()).anyMatch(method -> method != RequestMethod.GET);
    }

    private static ApiResponse response(String why) {
        var reference = new Schema<Object>().$ref("#/components/schemas/" + SCHEMA);
        return new ApiResponse()
                .description(why)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    /** The document that answers everything that is not carried out. */
    public static Schema<?> schema() {
        var error = new ObjectSchema()
                .addProperty("field", new StringSchema().description("Its path in the request"))
                .addProperty("code", new StringSchema())
                .addProperty("detail", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().description("Stable, in capitals, for programs"))
                .addProperty("errors", new ArraySchema().items(error))
                .description("RFC 9457")
                .addRequiredItem("type")
                .addRequiredItem("title")
                .addRequiredItem("status")
                .addRequiredItem("code");
    }
}
