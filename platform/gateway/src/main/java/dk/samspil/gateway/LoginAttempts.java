package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers a login that is under way in a sealed cookie of the browser that began it: strangers can fill no store
 * with logins that they never end, and a login begun elsewhere can't be ended here.
 */
final class LoginAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String PURPOSE = "login";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ClientRegistration gateway;
    private final SessionCookies cookies;
    private final Seal seal;
    private final JsonMapper json = JsonMapper.shared();

    LoginAttempts(ClientRegistration gateway, SessionCookies cookies, Seal seal) {
        this.gateway = gateway;
        this.cookies = cookies;
        this.seal = seal;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            return;
        }
        byte[] closed = seal.close(PURPOSE, json.writeValueAsBytes(LoginAttempt.of(begun)));
        cookies.write(response, name(), Base64.getUrlEncoder().withoutPadding().encodeToString(closed), true, LIFE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter("state");
        return attempt(request)
                .filter(attempt -> attempt.state().equals(state))
                .map(attempt -> attempt.toRequest(gateway))
                .orElse(null);
    }

    /** Each is good for one return. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest begun = loadAuthorizationRequest(request);
        if (begun != null) {
            cookies.write(response, name(), "", true, Duration.ZERO);
            request.setAttribute(LoginAttempt.TARGET, begun.getAttribute(LoginAttempt.TARGET));
        }
        return begun;
    }

    private Optional<LoginAttempt> attempt(HttpServletRequest request) {
        try {
            return cookies.value(request, name())
                    .map(Base64.getUrlDecoder()::decode)
                    .flatMap(closed -> seal.open(PURPOSE, closed))
                    .map(content -> json.readValue(content, LoginAttempt.class));
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private String name() {
        return cookies.own("SAMSPIL_LOGIN");
    }
}
