package dk.samspil.telemetry.logs;

import dk.samspil.telemetry.TraceParent;
import org.slf4j.MDC;

/** What the log lines of a piece of work are marked with, on its thread, until it is closed. */
public final class LogIds implements AutoCloseable {
    static final String CORRELATION = "correlation";
    static final String TRACE = "trace";
    static final String SPAN = "span";
    static final String EVENT = "event";
    static final String TYPE = "type";

    private LogIds() {}

    /** Marks the lines with the trace. */
    public static LogIds of(TraceParent span) {
        MDC.put(TRACE, span.traceId());
        MDC.put(SPAN, span.spanId());
        return new LogIds();
    }

    /** Marks them with the flow, too. */
    public static LogIds of(String correlation, TraceParent span) {
        MDC.put(CORRELATION, correlation);
        return of(span);
    }

    /** Marks them with the flow and the event that is handled, too. */
    public static LogIds of(String correlation, TraceParent span, String event, String type) {
        MDC.put(EVENT, event);
        MDC.put(TYPE, type);
        return of(correlation, span);
    }

    @Override
    public void close() {
        MDC.remove(CORRELATION);
        MDC.remove(TRACE);
        MDC.remove(SPAN);
        MDC.remove(EVENT);
        MDC.remove(TYPE);
    }
}
