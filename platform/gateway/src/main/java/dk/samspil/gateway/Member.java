package dk.samspil.gateway;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who has signed in, as the identity provider says; the services decide what that allows. */
record Member(
        String subject,
        String name,
        List<String> roles,
        @Nullable String municipality,
        @Nullable String person) {

    Member {
        roles = List.copyOf(roles);
    }

    static Member of(OidcUser user) {
        String subject = Objects.requireNonNull(user.getSubject());
        List<String> roles = user.getClaimAsStringList("roles");
        return new Member(
                subject,
                Objects.requireNonNullElse(user.getFullName(), subject),
                roles == null ? List.of() : roles,
                user.getClaimAsString("municipality"),
                user.getClaimAsString("person"));
    }

    boolean is(String role) {
        return roles.contains(role);
    }
}
