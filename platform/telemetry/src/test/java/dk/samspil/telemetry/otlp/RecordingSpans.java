package dk.samspil.telemetry.otlp;

import dk.samspil.telemetry.Spans;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;

/** All spans, told to memory. */
public final class RecordingSpans {
    private RecordingSpans() {}

    public static Spans in(InMemorySpanExporter told) {
        return new OtlpSpans("test", 1, SimpleSpanProcessor.create(told));
    }
}
