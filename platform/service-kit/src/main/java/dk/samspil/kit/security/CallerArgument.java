package dk.samspil.kit.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the caller. Without a token nobody has a role. */
public final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current();
    }

    /** Whoever makes the request that is being answered. */
    public static Caller current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? caller(token.getToken())
                : new Caller("", Set.of(), Optional.empty(), Optional.empty());
    }

    private static Caller caller(Jwt token) {
        return new Caller(
                String.valueOf(token.getSubject()),
                Set.copyOf(roles(token)),
                Optional.ofNullable(token.getClaimAsString("municipality")),
                Optional.ofNullable(token.getClaimAsString("person")));
    }

    static List<String> roles(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        return roles == null ? List.of() : roles;
    }
}
