package dk.samspil.messaging.consume;

import dk.samspil.telemetry.Attributes;
import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.Spans;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A span for each attempt to handle an event, which continues the span that published it. Where the record does not
 * tell that, a new trace begins; by its correlation id it is found with the rest of its flow. The attributes are those
 * that OpenTelemetry names for messaging and for CloudEvents.
 */
final class HandlingSpans {
    private final Spans spans;
    private final String group;

    HandlingSpans(Spans spans, String group) {
        this.spans = spans;
        this.group = group;
    }

    Span begin(ConsumerRecord<byte[], byte[]> message, ReceivedEvent event) {
        var span = spans.begin(Span.Kind.CONSUMER, "process " + message.topic(), Decoder.trace(message));
        if (!spans.isRecording()) return span;
        return span.with("messaging.system", "kafka")
                .with("messaging.operation.type", "process")
                .with("messaging.operation.name", "process")
                .with("messaging.destination.name", message.topic())
                .with("messaging.destination.partition.id", Integer.toString(message.partition()))
                .with("messaging.kafka.offset", message.offset())
                .with("messaging.consumer.group.name", group)
                .with("cloudevents.event_id", event.id())
                .with("cloudevents.event_source", event.source())
                .with("cloudevents.event_type", event.type())
                .with(Attributes.CORRELATION, event.correlationId());
    }
}
