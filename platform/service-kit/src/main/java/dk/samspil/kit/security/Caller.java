package dk.samspil.kit.security;

import java.util.Optional;
import java.util.Set;

/**
 * Who calls, as the token says.
 *
 * @param municipality the code that the role is bound to
 * @param person the person that the role is bound to
 */
public record Caller(String subject, Set<String> roles, Optional<String> municipality, Optional<String> person) {

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether they are of this municipality, or coordinate the whole programme. */
    public boolean mayActFor(String municipalityCode) {
        return is("coordinator")
                || (is("municipality")
                        && municipality.filter(municipalityCode::equals).isPresent());
    }
}
