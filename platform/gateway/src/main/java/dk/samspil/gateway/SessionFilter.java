package dk.samspil.gateway;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds the session of a request by its cookie. A request that brings credentials of its own has none. Without the
 * store the services can't be told who asks, so their paths answer 503; pages are shown as to a stranger.
 */
final class SessionFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFilter.class);
    private static final List<String> WITHOUT = List.of("/assets/", "/webjars/", "/actuator/");

    private final Sessions sessions;
    private final SessionCookies cookies;
    private final Problems problems;

    SessionFilter(Sessions sessions, SessionCookies cookies, Problems problems) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || WITHOUT.stream().anyMatch(Paths.of(request)::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> id = cookies.sessionId(request);
        try {
            id.ifPresent(known -> recognise(known, request, response));
        } catch (MongoException e) {
            LOG.warn("Sessions can't be read: {}", e.getClass().getSimpleName());
            if (Paths.isApi(request) || !isRead(request)) {
                problems.write(request, response, Fault.SERVICE_UNAVAILABLE, "Sessions can't be read at the moment.");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void recognise(String id, HttpServletRequest request, HttpServletResponse response) {
        Optional<Session> found = sessions.find(id);
        if (found.isEmpty()) {
            cookies.take(response);
            return;
        }
        Session session = found.get();
        session.attachTo(request);
        cookies.completeFor(request, response, session);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new PreAuthenticatedAuthenticationToken(session.member().subject(), "", List.of())));
    }

    private static boolean isRead(HttpServletRequest request) {
        return List.of("GET", "HEAD").contains(request.getMethod());
    }
}
