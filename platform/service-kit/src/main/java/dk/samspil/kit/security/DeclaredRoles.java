package dk.samspil.kit.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Fails the start if a method of ours answers requests without saying who may call it. */
public final class DeclaredRoles implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping mappings;

    public DeclaredRoles(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mappings.getHandlerMethods().values().stream()
                .map(handler -> handler.getMethod())
                .filter(method -> method.getDeclaringClass().getName().startsWith("dk.samspil."))
                .filter(method -> !saysWho(method))
                .findFirst()
                .ifPresent(method -> {
                    throw new IllegalStateException(method + " does not say which roles may call it");
                });
    }

    private static boolean saysWho(Method method) {
        return method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(PermitAll.class);
    }
}
