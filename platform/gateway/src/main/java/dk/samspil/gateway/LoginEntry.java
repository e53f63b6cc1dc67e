package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** {@code GET /login?to=/page} sends the browser to the provider; it comes back to that page, never to another site. */
final class LoginEntry implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/login";
    static final String REGISTRATION = "samspil";

    /** A path of ours: browsers take a second slash or a backslash for another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~?&=%-]{0,200}");

    private final DefaultOAuth2AuthorizationRequestResolver protocol;

    LoginEntry(ClientRegistrationRepository clients) {
        protocol = new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        protocol.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        boolean asked = "GET".equals(request.getMethod()) && PATH.equals(Paths.of(request));
        return asked ? resolve(request, REGISTRATION) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        OAuth2AuthorizationRequest login = protocol.resolve(request, registration);
        return login == null
                ? null
                : OAuth2AuthorizationRequest.from(login)
                        .attributes(attributes -> attributes.put(LoginAttempt.TARGET, target(request)))
                        .build();
    }

    private static String target(HttpServletRequest request) {
        String to = request.getParameter("to");
        return to != null && LOCAL.matcher(to).matches() ? to : "/";
    }
}
