package dk.samspil.kit.web;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.telemetry.logs.LogIds;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Runs every request under a cause: the command's id from {@code Idempotency-Key}, made unique for the caller,
 * its fingerprint, the version that the caller insists on, and the flow and trace that it belongs to.
 */
final class CauseFilter extends OncePerRequestFilter {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String INVITATION_TOKEN = "Invitation-Token";
    static final String CORRELATION_ID = "X-Correlation-Id";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    /** As we give them out, or any; a weak or foreign one must not pass for none. */
    private static final Pattern ETAG = Pattern.compile("\\*|\"[A-Za-z]+\\.[0-9]{1,18}\"");

    /** Hexadecimal, as ids of flows are: it goes into events, which hold no names and no numbers of persons. */
    private static final Pattern CORRELATION = Pattern.compile("[0-9a-f]{8,32}(-[0-9a-f]{4,12}){0,4}");

    private final Problems problems;

    CauseFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(IDEMPOTENCY_KEY);
        if (key != null && !KEY.matcher(key).matches()) {
            problems.write(request, response, malformedKey());
            return;
        }
        var expected = request.getHeader(HttpHeaders.IF_MATCH);
        if (expected != null && !ETAG.matcher(expected).matches()) {
            problems.write(request, response, unknownVersion());
            return;
        }
        var id = key == null ? UUID.randomUUID().toString() : digest(caller(request), key);
        run(request, response, chain, id);
    }

    private static void run(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String id)
            throws ServletException, IOException {
        var correlation = Optional.ofNullable(request.getHeader(CORRELATION_ID))
                .filter(c -> CORRELATION.matcher(c).matches())
                .orElse(id);
        var trace = TraceParent.parse(request.getHeader(TraceParent.HEADER)).orElseGet(TraceParent::fresh);
        var command = new Cause.Command(id, fingerprint(request), expectedVersion(request), () -> operation(request));
        response.setHeader(CORRELATION_ID, correlation);
        try (var _ = LogIds.of(correlation, trace)) {
            Cause.command(command, correlation, trace).<Optional<Void>, Exception>call(() -> {
                chain.doFilter(request, response);
                return Optional.empty();
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Method and route, without ids; known once the request has been routed. */
    private static String operation(HttpServletRequest request) {
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return route == null ? "" : request.getMethod() + " " + route;
    }

    private static String fingerprint(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod()) || !(request instanceof BodyLimit.Read read)) return "";
        return digest(
                request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString(), read.digest());
    }

    private static @Nullable String expectedVersion(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        return header == null || header.equals("*") ? null : header.replaceAll("^\"|\"$", "");
    }

    private static String caller(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null ? String.valueOf(request.getHeader(INVITATION_TOKEN)) : principal.getName();
    }

    private static String digest(String first, String second) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(first.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(second.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem unknownVersion() {
        return Problem.of(
                HttpStatus.PRECONDITION_FAILED,
                "STALE_VERSION",
                "If-Match must be an ETag as it was given, with its quotes.");
    }

    private static Problem malformedKey() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "IDEMPOTENCY_KEY_MALFORMED",
                "An Idempotency-Key has 1 to 200 visible ASCII characters.");
    }
}
