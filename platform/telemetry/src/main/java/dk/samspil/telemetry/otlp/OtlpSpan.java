package dk.samspil.telemetry.otlp;

import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.TraceParent;
import io.opentelemetry.api.trace.StatusCode;

/** A span of the OpenTelemetry SDK. */
record OtlpSpan(io.opentelemetry.api.trace.Span span) implements Span {

    @Override
    public TraceParent context() {
        var context = span.getSpanContext();
        return new TraceParent(context.getTraceId(), context.getSpanId(), context.isSampled());
    }

    @Override
    public Span with(String attribute, String value) {
        span.setAttribute(attribute, value);
        return this;
    }

    @Override
    public Span with(String attribute, long value) {
        span.setAttribute(attribute, value);
        return this;
    }

    @Override
    public Span named(String name) {
        span.updateName(name);
        return this;
    }

    @Override
    public void failed(Throwable failure) {
        failed(failure.getClass().getName());
    }

    @Override
    public void failed(String reason) {
        span.setAttribute("error.type", reason);
        span.setStatus(StatusCode.ERROR);
    }

    @Override
    public void end() {
        span.end();
    }
}
