package dk.samspil.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The token against forged requests, derived from the session, so that one from another session is worth nothing and
 * nothing has to be kept. Only what a session's cookie authenticates can be forged, and only what changes something is
 * worth forging.
 */
final class SessionCsrf implements CsrfTokenRepository, CsrfTokenRequestHandler, RequestMatcher {

    static final String HEADER = "X-XSRF-TOKEN";
    static final String FIELD = "_csrf";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final SessionCookies cookies;

    SessionCsrf(SessionCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && Session.of(request).isPresent();
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        String token = Session.of(request).map(cookies::csrfToken).orElseGet(Seal::randomText);
        return new DefaultCsrfToken(HEADER, FIELD, token);
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // Nothing to save: the session tells it.
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        // Pages take it from the session's cookies.
    }

    /** In a header; as a field only from our own form, since bodies of other requests are for the services to read. */
    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        String header = request.getHeader(HEADER);
        return header == null && SessionController.LOGOUT.equals(Paths.of(request))
                ? request.getParameter(FIELD)
                : header;
    }
}
