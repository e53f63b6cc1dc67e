package dk.samspil.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** The actor that the form parameters role, municipality and person of a token request name. */
final class RequestedActor {

    private final Map<String, Object> parameters;

    RequestedActor(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /** Throws what the token endpoint answers as {@code invalid_request} with a description. */
    Actor actor() {
        String name = parameter("role");
        if (name == null) {
            throw invalid("role is missing: one of " + Role.namesForPersons());
        }
        Role role = Role.ofPerson(name).orElseThrow(() -> invalid("role must be one of " + Role.namesForPersons()));
        try {
            return new Actor(role, parameter("municipality"), parameter("person"));
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String parameter(String name) {
        Object value = parameters.get(name);
        if (value instanceof String[]) {
            throw invalid(name + " is given more than once");
        }
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    private static OAuth2AuthenticationException invalid(String description) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, description, null));
    }
}
