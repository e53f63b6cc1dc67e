package dk.samspil.telemetry.otlp;

import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.TraceParent;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Spans by the OpenTelemetry SDK. Which traces are recorded is decided at their first span; the others follow it. More
 * than the collector takes is dropped, and nobody waits for it.
 */
public final class OtlpSpans implements Spans {
    private static final int MOST_WAITING = 8192;
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int LAST_WORDS_S = 5;

    private final SdkTracerProvider provider;
    private final Tracer tracer;

    OtlpSpans(String service, double sample, SpanProcessor processor) {
        this.provider = SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(
                        AttributeKey.stringKey("service.name"),
                        service,
                        AttributeKey.stringKey("service.namespace"),
                        "samspil")))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(sample)))
                .addSpanProcessor(processor)
                .build();
        this.tracer = provider.get("dk.samspil");
    }

    /**
     * Tells a collector over HTTP, in batches.
     *
     * @param endpoint such as {@code http://localhost:4318/v1/traces}
     * @param sample the part of all traces that is recorded, from 0 to 1
     */
    public static OtlpSpans to(String endpoint, String service, double sample) {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint)
                .setTimeout(TIMEOUT)
                .build();
        return new OtlpSpans(
                service,
                sample,
                BatchSpanProcessor.builder(exporter)
                        .setScheduleDelay(EVERY)
                        .setMaxQueueSize(MOST_WAITING)
                        .build());
    }

    @Override
    public Span begin(Span.Kind kind, String name, @Nullable TraceParent parent) {
        return new OtlpSpan(tracer.spanBuilder(name)
                .setSpanKind(SpanKind.valueOf(kind.name()))
                .setParent(parent == null ? Context.root() : Context.root().with(remote(parent)))
                .startSpan());
    }

    @Override
    public boolean isRecording() {
        return true;
    }

    @Override
    public void close() {
        var _ = provider.shutdown().join(LAST_WORDS_S, TimeUnit.SECONDS);
    }

    private static io.opentelemetry.api.trace.Span remote(TraceParent parent) {
        return io.opentelemetry.api.trace.Span.wrap(SpanContext.createFromRemoteParent(
                parent.traceId(),
                parent.spanId(),
                parent.sampled() ? TraceFlags.getSampled() : TraceFlags.getDefault(),
                TraceState.getDefault()));
    }
}
