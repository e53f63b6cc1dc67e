package dk.samspil.telemetry.web;

import dk.samspil.telemetry.Attributes;
import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.TraceParent;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A span for each request, from the first filter to the end of the answer. What comes behind it finds the span in the
 * request's {@code traceparent}, so that whoever hands headers on continues the trace. Paths and queries are not told,
 * for they may say who asks for whom; the route is.
 */
public final class RequestSpans extends OncePerRequestFilter {
    private static final String OPERATIONS_OWN = "/actuator";
    private static final String CORRELATION = "X-Correlation-Id";
    private static final int FIRST_FAILURE = 500;

    private final Spans spans;

    public RequestSpans(Spans spans) {
        this.spans = spans;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(OPERATIONS_OWN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var parent = TraceParent.parse(request.getHeader(TraceParent.HEADER)).orElse(null);
        var span = spans.begin(Span.Kind.SERVER, request.getMethod(), parent);
        try {
            chain.doFilter(new TracedRequest(request, span.context()), response);
        } catch (ServletException | IOException | RuntimeException e) {
            span.failed(e);
            throw e;
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new AtEnd(() -> end(span, request, response)));
            } else {
                end(span, request, response);
            }
        }
    }

    private static void end(Span span, HttpServletRequest request, HttpServletResponse response) {
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        span.with("http.request.method", request.getMethod()).with("http.response.status_code", response.getStatus());
        if (route != null) span.named(request.getMethod() + " " + route).with("http.route", route.toString());
        var correlation = response.getHeader(CORRELATION);
        if (correlation != null) span.with(Attributes.CORRELATION, correlation);
        if (response.getStatus() >= FIRST_FAILURE) span.failed(Integer.toString(response.getStatus()));
        span.end();
    }

    /** An answer that goes on after its request's thread has left. */
    private record AtEnd(Runnable end) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            end.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
