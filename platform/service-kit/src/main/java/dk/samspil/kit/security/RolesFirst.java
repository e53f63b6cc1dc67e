package dk.samspil.kit.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Turns away whom a method does not allow, before anything of the request is read: method security alone comes after
 * the parameters are bound, so that a stranger would be told first what is wrong with the body.
 */
public final class RolesFirst implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        var allowed = method.getMethodAnnotation(RolesAllowed.class);
        if (allowed != null && Stream.of(allowed.value()).noneMatch(RolesFirst::has)) {
            throw new AccessDeniedException("not for this role");
        }
        return true;
    }

    private static boolean has(String role) {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null) return false;
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(("ROLE_" + role)::equals);
    }
}
