package dk.samspil.telemetry.web;

import dk.samspil.telemetry.TraceParent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request whose {@code traceparent} is the span that serves it. */
public final class TracedRequest extends HttpServletRequestWrapper {
    private final TraceParent span;

    public TracedRequest(HttpServletRequest request, TraceParent span) {
        super(request);
        this.span = span;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isTrace(name) ? span.header() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isTrace(name) ? Collections.enumeration(List.of(span.header())) : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = new LinkedHashSet<>(Collections.list(super.getHeaderNames()));
        names.removeIf(TracedRequest::isTrace);
        names.add(TraceParent.HEADER);
        return Collections.enumeration(names);
    }

    private static boolean isTrace(String name) {
        return TraceParent.HEADER.equalsIgnoreCase(name);
    }
}
