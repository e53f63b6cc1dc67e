package dk.samspil.messaging.consume;

import dk.samspil.telemetry.Span;
import dk.samspil.telemetry.logs.LogIds;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Decodes a record, checks it against the contract and hands it to its handler, under itself as the cause. */
final class Dispatch {
    private static final String HANDLED = "samspil.events.handled";

    private final HandlerTable table;
    private final Schemas schemas;
    private final MeterRegistry metrics;
    private final HandlingSpans spans;

    Dispatch(HandlerTable table, Schemas schemas, MeterRegistry metrics, HandlingSpans spans) {
        this.table = table;
        this.schemas = schemas;
        this.metrics = metrics;
        this.spans = spans;
    }

    /**
     * Handles the record; types that are none of our business are counted and passed over.
     *
     * @throws UnprocessableEvent if no repetition will help
     */
    void handle(ConsumerRecord<byte[], byte[]> message) {
        if (table.any().isPresent()) take(message, table.any().get());
        else handleByType(message);
    }

    private void take(ConsumerRecord<byte[], byte[]> message, Consumer<Arrival> action) {
        var arrival = Decoder.arrival(message);
        arrival.event()
                .ifPresentOrElse(
                        event -> handle(message, event, "any", _ -> action.accept(arrival)),
                        () -> metrics.timer(HANDLED, "type", "any").record(() -> action.accept(arrival)));
    }

    private void handleByType(ConsumerRecord<byte[], byte[]> message) {
        var handler = handlerOf(message);
        if (handler.isEmpty()) {
            metrics.counter("samspil.events.ignored", "topic", message.topic()).increment();
            return;
        }
        var event = Decoder.decode(message);
        var value = message.value() == null ? new byte[0] : message.value();
        if (message.value() != null) schemas.check(event.type(), value);
        handle(
                message,
                event,
                handler.get().name(),
                span -> event.cause().within(span.context()).run(() -> handle(handler.get(), value, event)));
    }

    /** Within a span, marked in the log, and timed under this name. */
    private void handle(ConsumerRecord<byte[], byte[]> message, ReceivedEvent event, String name, Consumer<Span> work) {
        var timer = Timer.start(metrics);
        var span = spans.begin(message, event);
        try (var _ = LogIds.of(event.correlationId(), span.context(), event.id(), event.type())) {
            work.accept(span);
        } catch (RuntimeException e) {
            span.failed(e);
            throw e;
        } finally {
            span.end();
            timer.stop(metrics.timer(HANDLED, "type", name));
        }
    }

    private static void handle(HandlerTable.Handler handler, byte[] value, ReceivedEvent event) {
        try {
            handler.action().accept(value, event);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Error e) {
            // A bug of this one handler, such as a missing class: it must not end the consumption of all.
            throw new IllegalStateException("the handler broke down", e);
        }
    }

    private Optional<HandlerTable.Handler> handlerOf(ConsumerRecord<byte[], byte[]> message) {
        if (message.value() == null && Decoder.type(message).isEmpty()) return table.forTombstone(message.topic());
        var type = Decoder.type(message);
        if (type.isEmpty()) throw new UnprocessableEvent("no type");
        var handler = table.forType(type);
        if (handler.isPresent() && message.value() == null) throw new UnprocessableEvent("no data");
        if (handler.isEmpty() && table.knowsAnotherVersionOf(type)) {
            throw new UnprocessableEvent("a version of the type that is not known here");
        }
        return handler;
    }
}
