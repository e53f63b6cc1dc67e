package dk.samspil.gateway;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents; filters and handlers answer alike through it. Never into an answer already begun. */
@Component
class Problems {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Fault fault, String detail)
            throws IOException {
        write(request, response, fault, detail, SOON);
    }

    /** @param retryAfter is said where the fault may pass */
    void write(
            HttpServletRequest request, HttpServletResponse response, Fault fault, String detail, Duration retryAfter)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(Problem.of(fault, detail, pathOf(request)));
        response.setStatus(fault.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (fault.mayPass()) {
            long seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Without the query, which may hold what must not be repeated. */
    private static String pathOf(HttpServletRequest request) {
        Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return before instanceof String path ? path : request.getRequestURI();
    }
}
