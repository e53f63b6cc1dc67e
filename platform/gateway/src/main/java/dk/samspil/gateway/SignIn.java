package dk.samspil.gateway;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Ends a login that went well in a new session, whose id nobody can have known before, and any other on the start page.
 * As a repository it only hands the tokens from the protocol's filter to the session within one request.
 */
final class SignIn
        implements OAuth2AuthorizedClientRepository, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);
    private static final String CLIENT = SignIn.class.getName();
    private static final String FAILED = "/?login=failed";

    private final Sessions sessions;
    private final SessionCookies cookies;

    SignIn(Sessions sessions, SessionCookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OAuth2AuthorizedClient client = Objects.requireNonNull(loadAuthorizedClient("", authentication, request));
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        try {
            Session.of(request).ifPresent(before -> sessions.end(before.id()));
            Session session = sessions.open(
                    Member.of(user), Tokens.of(client, user.getIdToken().getTokenValue()));
            cookies.give(response, session);
        } catch (MongoException e) {
            LOG.warn("A session can't be opened: {}", e.getClass().getSimpleName());
            response.sendRedirect(FAILED);
            return;
        }
        response.sendRedirect(String.valueOf(request.getAttribute(LoginAttempt.TARGET)));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        LOG.warn("A login failed: {}", reasonOf(refused));
        response.sendRedirect(FAILED);
    }

    /** Without descriptions, some of which come from the address that the browser was sent to. */
    private static String reasonOf(AuthenticationException refused) {
        return refused instanceof OAuth2AuthenticationException protocol
                        && protocol.getError().getErrorCode().matches("[a-z_]{1,50}")
                ? protocol.getError().getErrorCode()
                : refused.getClass().getSimpleName();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return (T) request.getAttribute(CLIENT);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(CLIENT, client);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(CLIENT);
    }
}
