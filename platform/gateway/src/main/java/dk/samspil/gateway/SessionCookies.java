package dk.samspil.gateway;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The gateway's cookies: the session's, out of reach of scripts, and beside it the one that scripts read to prove that
 * they are ours. Under https browsers take them from this very host only.
 */
final class SessionCookies {

    static final String CSRF = "XSRF-TOKEN";
    private static final Duration OF_THE_BROWSER = Duration.ofSeconds(-1);

    private final boolean encrypted;
    private final Seal seal;

    SessionCookies(boolean encrypted, Seal seal) {
        this.encrypted = encrypted;
        this.seal = seal;
    }

    Optional<String> sessionId(HttpServletRequest request) {
        return value(request, sessionName());
    }

    /** What a script must say to change something in this session. */
    String csrfToken(Session session) {
        return seal.mark("csrf " + session.id());
    }

    void give(HttpServletResponse response, Session session) {
        write(response, sessionName(), session.id(), true, OF_THE_BROWSER);
        write(response, CSRF, csrfToken(session), false, OF_THE_BROWSER);
    }

    /** Browsers may lose the one without the other. */
    void completeFor(HttpServletRequest request, HttpServletResponse response, Session session) {
        String token = csrfToken(session);
        if (value(request, CSRF).filter(token::equals).isEmpty()) {
            write(response, CSRF, token, false, OF_THE_BROWSER);
        }
    }

    void take(HttpServletResponse response) {
        write(response, sessionName(), "", true, Duration.ZERO);
        write(response, CSRF, "", false, Duration.ZERO);
    }

    Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    /** Lax: a link from a mail or the provider's redirect comes with it, what other pages send in the background does not. */
    void write(HttpServletResponse response, String name, String value, boolean hidden, Duration life) {
        String cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(hidden)
                .secure(encrypted)
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }

    String sessionName() {
        return own("SAMSPIL_SESSION");
    }

    /** A name that browsers bind to this host, where they can. */
    String own(String name) {
        return encrypted ? "__Host-" + name : name;
    }
}
