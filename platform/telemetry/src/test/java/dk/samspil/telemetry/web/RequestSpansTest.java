package dk.samspil.telemetry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.telemetry.otlp.RecordingSpans;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class RequestSpansTest {
    private static final TraceParent CLIENT = TraceParent.fresh();

    private final InMemorySpanExporter told = InMemorySpanExporter.create();
    private final Spans spans = RecordingSpans.in(told);
    private final RequestSpans filter = new RequestSpans(spans);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoeverComesBehindContinuesTheSpan() throws Exception {
        var seen = new AtomicReference<HttpServletRequest>();
        filter.doFilter(request("/api/x/4711?name=Karen"), response, (r, _) -> seen.set((HttpServletRequest) r));

        var span = told.getFinishedSpanItems().getFirst();
        var handedOn = TraceParent.parse(seen.get().getHeader("Traceparent")).orElseThrow();
        assertThat(span.getParentSpanId()).isEqualTo(CLIENT.spanId());
        assertThat(handedOn).isEqualTo(new TraceParent(CLIENT.traceId(), span.getSpanId(), true));
        assertThat(Collections.list(seen.get().getHeaders("traceparent"))).containsExactly(handedOn.header());
        assertThat(Collections.list(seen.get().getHeaderNames())).containsOnlyOnce("traceparent");
    }

    @Test
    void itIsNamedByTheRouteAndTellsNoPath() throws Exception {
        filter.doFilter(
                request("/api/x/4711"),
                response,
                (r, _) -> r.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/x/{id}"));

        var span = told.getFinishedSpanItems().getFirst();
        assertThat(span.getName()).isEqualTo("GET /api/x/{id}");
        assertThat(span.toString()).doesNotContain("4711");
    }

    @Test
    void aFailureIsMarked() {
        FilterChain broken = (_, _) -> {
            throw new IllegalStateException("Karen");
        };
        assertThatThrownBy(() -> filter.doFilter(request("/api/x"), response, broken))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told.getFinishedSpanItems()
                        .getFirst()
                        .getStatus()
                        .getStatusCode()
                        .name())
                .isEqualTo("ERROR");
    }

    @Test
    void anAnswerThatGoesOnEndsTheSpanWhenItIsComplete() throws Exception {
        var request = request("/api/stream");
        request.setAsyncSupported(true);
        filter.doFilter(request, response, (r, _) -> r.startAsync());
        assertThat(told.getFinishedSpanItems()).isEmpty();

        Objects.requireNonNull(request.getAsyncContext()).complete();
        assertThat(told.getFinishedSpanItems()).hasSize(1);
    }

    @Test
    void operationsOwnQuestionsAreNoSpans() throws Exception {
        filter.doFilter(request("/actuator/prometheus"), response, (_, _) -> {});
        assertThat(told.getFinishedSpanItems()).isEmpty();
    }

    @Test
    void unrecordedNothingIsKept() {
        assertThat(Spans.NONE.begin(Span.Kind.SERVER, "GET", CLIENT).context()).isEqualTo(CLIENT);
        assertThat(Spans.NONE.begin(Span.Kind.SERVER, "GET", null).context().traceId())
                .isNotEqualTo(CLIENT.traceId());
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("traceparent", CLIENT.header());
        return request;
    }
}
