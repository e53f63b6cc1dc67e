package dk.samspil.telemetry.otlp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.TraceParent;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;

class OtlpSpansTest {
    private static final TraceParent PARENT = TraceParent.fresh();

    private final InMemorySpanExporter told = InMemorySpanExporter.create();

    @Test
    void aSpanFollowsFromItsParent() {
        try (var spans = spans(1)) {
            var span = spans.begin(Span.Kind.CONSUMER, "process x", PARENT).with("messaging.kafka.offset", 7);
            assertThat(span.context().traceId()).isEqualTo(PARENT.traceId());
            assertThat(span.context().spanId()).isNotEqualTo(PARENT.spanId());
            span.end();
            assertThat(told.getFinishedSpanItems()).singleElement().satisfies(data -> {
                assertThat(data.getParentSpanId()).isEqualTo(PARENT.spanId());
                assertThat(data.getSpanId()).isEqualTo(span.context().spanId());
                assertThat(data.getAttributes().get(AttributeKey.longKey("messaging.kafka.offset")))
                        .isEqualTo(7);
                assertThat(data.getResource().getAttribute(AttributeKey.stringKey("service.name")))
                        .isEqualTo("registration");
            });
        }
    }

    @Test
    void whatTheFirstSpanDecidesHoldsForTheTrace() {
        try (var nothing = spans(0);
                var everything = spans(1)) {
            var first = nothing.begin(Span.Kind.SERVER, "GET", null);
            assertThat(first.context().sampled()).isFalse();
            everything.begin(Span.Kind.CLIENT, "GET", first.context()).end();
            first.end();
            assertThat(told.getFinishedSpanItems()).isEmpty();

            nothing.begin(Span.Kind.SERVER, "GET", PARENT).end();
            assertThat(told.getFinishedSpanItems()).hasSize(1);
        }
    }

    @Test
    void aFailureIsToldByItsClassAlone() {
        try (var spans = spans(1)) {
            var span = spans.begin(Span.Kind.INTERNAL, "change calls", null);
            span.failed(new IllegalStateException("Karen"));
            span.end();
            assertThat(told.getFinishedSpanItems()).singleElement().satisfies(data -> {
                assertThat(data.getAttributes().get(AttributeKey.stringKey("error.type")))
                        .isEqualTo(IllegalStateException.class.getName());
                assertThat(data.toString()).doesNotContain("Karen");
            });
        }
    }

    private OtlpSpans spans(double sample) {
        return new OtlpSpans("registration", sample, SimpleSpanProcessor.create(told));
    }
}
