package dk.samspil.kit.security;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Says in the OpenAPI document who may call each operation, from what is enforced: {@code x-roles}, and by
 * {@code x-bound-to} which of these see what is their own only, by which claim of the token. In place of a role
 * {@code anyone} needs no token, and {@code signature} needs a secret that is shared.
 */
public final class DescribedRoles implements OperationCustomizer {
    /** The name of the security scheme, and in place of a role. */
    public static final String SIGNED = "signature";

    private static final String ANYONE = "anyone";
    private static final Map<String, String> CLAIM =
            Map.of("municipality", "municipality", "school-leader", "person", "researcher", "person");

    public DescribedRoles() {
        // Who calls is in the token, and no parameter of the request.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var allowed = handler.getMethodAnnotation(RolesAllowed.class);
        if (handler.hasMethodAnnotation(Signed.class)) {
            operation.addExtension("x-roles", List.of(SIGNED));
            operation.setSecurity(List.of(new SecurityRequirement().addList(SIGNED)));
            return operation;
        }
        if (allowed == null) {
            operation.addExtension("x-roles", List.of(ANYONE));
            operation.setSecurity(List.of());
            return operation;
        }
        operation.addExtension("x-roles", List.of(allowed.value()));
        var bound = bound(allowed.value(), handler);
        if (!bound.isEmpty()) operation.addExtension("x-bound-to", bound);
        return operation;
    }

    /** How requests are signed ({@link Signatures}). */
    public static SecurityScheme signature() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(Signatures.SIGNATURE)
                .description("v1= and HMAC-SHA256, in hexadecimal, over the header " + Signatures.TIMESTAMP
                        + " (seconds since 1970), a full stop, and the body");
    }

    /** A method that does not ask who calls shows everybody the same. */
    private static Map<String, String> bound(String[] roles, HandlerMethod handler) {
        var bound = new TreeMap<>(CLAIM);
        bound.keySet().retainAll(List.of(roles));
        if (Stream.of(handler.getMethodParameters()).noneMatch(p -> p.getParameterType() == Caller.class))
            bound.clear();
        return bound;
    }
}
