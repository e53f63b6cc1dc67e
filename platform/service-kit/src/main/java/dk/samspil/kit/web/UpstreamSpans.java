package dk.samspil.kit.web;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.TraceParent;
import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;

/** A span for each question to another service. It goes along, with the flow's id, so that the other's span and log continue it. */
final class UpstreamSpans {
    private final Spans spans;

    UpstreamSpans(Spans spans) {
        this.spans = spans;
    }

    ClientHttpResponse around(String service, HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        var span = begin(service, request);
        try {
            var answer = execution.execute(request, body);
            span.with("http.response.status_code", answer.getStatusCode().value());
            if (answer.getStatusCode().isError()) {
                span.failed(Integer.toString(answer.getStatusCode().value()));
            }
            return answer;
        } catch (IOException | RuntimeException e) {
            span.failed(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private Span begin(String service, HttpRequest request) {
        var cause = Cause.bound();
        var span = spans.begin(
                        Span.Kind.CLIENT,
                        request.getMethod() + " " + service,
                        cause.map(Cause::trace).orElse(null))
                .with("http.request.method", request.getMethod().name())
                .with("server.address", String.valueOf(request.getURI().getHost()))
                .with("peer.service", service);
        request.getHeaders().set(TraceParent.HEADER, span.context().header());
        cause.ifPresent(c -> request.getHeaders().set(CauseFilter.CORRELATION_ID, c.correlationId()));
        return span;
    }
}
