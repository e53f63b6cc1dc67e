package dk.samspil.gateway;

import dk.samspil.telemetry.TraceParent;
import dk.samspil.telemetry.logs.LogIds;
import dk.samspil.telemetry.web.TracedRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks the log lines of a request with its trace. Where a client has begun none it begins here, and goes on in the
 * services, whether anybody records it or not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RequestMarks extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TraceParent trace =
                TraceParent.parse(request.getHeader(TraceParent.HEADER)).orElseGet(TraceParent::fresh);
        try (LogIds _ = LogIds.of(trace)) {
            chain.doFilter(new TracedRequest(request, trace), response);
        }
    }
}
