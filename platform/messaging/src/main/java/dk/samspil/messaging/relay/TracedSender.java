package dk.samspil.messaging.relay;

import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.telemetry.Attributes;
import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.TraceParent;
import java.util.concurrent.CompletableFuture;

/** A span for each entry that is sent, from here to the broker's acknowledgement; whoever handles the event continues it. */
public final class TracedSender implements EventSender {
    private final EventSender sender;
    private final Spans spans;

    public TracedSender(EventSender sender, Spans spans) {
        this.sender = sender;
        this.spans = spans;
    }

    @Override
    public Batch begin() {
        var batch = sender.begin();
        return (kind, id, entry) -> send(batch, kind, id, entry);
    }

    private CompletableFuture<?> send(Batch batch, String kind, String id, OutboxEntry entry) {
        var span = span(entry);
        try {
            return batch.send(kind, id, entry.within(span.context())).whenComplete((_, failure) -> {
                if (failure != null) span.failed(failure);
                span.end();
            });
        } catch (RuntimeException e) {
            span.failed(e);
            span.end();
            throw e;
        }
    }

    private Span span(OutboxEntry entry) {
        var parent = TraceParent.parse(entry.traceParent()).orElse(null);
        return spans.begin(Span.Kind.PRODUCER, "send " + entry.target(), parent)
                .with("messaging.system", "kafka")
                .with("messaging.operation.type", "send")
                .with("messaging.operation.name", "send")
                .with("messaging.destination.name", entry.target())
                .with("messaging.kafka.message.key", entry.key())
                .with("cloudevents.event_type", entry.type())
                .with(Attributes.CORRELATION, entry.correlationId());
    }

    @Override
    public void close() {
        sender.close();
    }
}
