package dk.samspil.kit.web;

import com.mongodb.MongoException;
import dk.samspil.messaging.aggregate.Cause;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a command under an {@code Idempotency-Key} in only once at a time, and only with the request it came with first. */
final class KeyFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFilter.class);

    private final Problems problems;
    private final CommandKeys keys;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

    KeyFilter(Problems problems, CommandKeys keys) {
        this.problems = problems;
        this.keys = keys;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                || request.getHeader(CauseFilter.IDEMPOTENCY_KEY) == null
                || isNobody(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var command = Cause.current().command().orElseThrow();
        if (!inFlight.add(command.id())) {
            problems.write(request, response, stillInFlight());
            return;
        }
        try {
            decide(request, response, chain, command);
        } finally {
            inFlight.remove(command.id());
        }
    }

    private void decide(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Cause.Command command)
            throws ServletException, IOException {
        CommandKeys.Claim claim;
        try {
            claim = keys.claim(command);
        } catch (MongoException e) {
            LOG.warn("Not now: {}", e.getClass().getSimpleName());
            problems.write(request, response, Problem.notNow());
            return;
        }
        if (claim == CommandKeys.Claim.OTHER) {
            problems.write(request, response, Problem.keyReused());
            return;
        }
        if (claim == CommandKeys.Claim.SAME) Marks.repeat(request);
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            // On its way to the security, which answers it.
            if (e.getRootCause() instanceof AccessDeniedException) forget(command);
            throw e;
        }
        if (isRefused(response)) forget(command);
    }

    /** Whoever shows neither token changes nothing, and must not fill the store with keys. */
    private static boolean isNobody(HttpServletRequest request) {
        return request.getUserPrincipal() == null && request.getHeader(CauseFilter.INVITATION_TOKEN) == null;
    }

    /** A refusal has changed nothing. After a failure (5xx) nobody knows. */
    private static boolean isRefused(HttpServletResponse response) {
        return response.getStatus() / 100 == 4;
    }

    private void forget(Cause.Command command) {
        try {
            keys.release(command);
        } catch (MongoException e) {
            // The answer stands; the key stays with its request, and a mended one needs another key.
            LOG.warn("A refused key is kept: {}", e.getClass().getSimpleName());
        }
    }

    private static Problem stillInFlight() {
        return Problem.of(
                HttpStatus.CONFLICT, "IN_FLIGHT", "A request with this Idempotency-Key is still being carried out.");
    }
}
