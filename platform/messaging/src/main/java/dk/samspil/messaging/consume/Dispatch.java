package dk.samspil.messaging.consume;

import dk.samspil.messaging.aggregate.Cause;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;

/** Decodes a record, checks it against the contract and hands it to its handler, under itself as the cause. */
final class Dispatch {
    private final HandlerTable table;
    private final Schemas schemas;
    private final MeterRegistry metrics;

    Dispatch(HandlerTable table, Schemas schemas, MeterRegistry metrics) {
        this.table = table;
        this.schemas = schemas;
        this.metrics = metrics;
    }

    /**
     * Handles the record; types that are none of our business are counted and passed over.
     *
     * @throws UnprocessableEvent if no repetition will help
     */
    void handle(ConsumerRecord<byte[], byte[]> message) {
        var handler = handlerOf(message);
        if (handler.isEmpty()) {
            metrics.counter("samspil.events.ignored", "topic", message.topic()).increment();
            return;
        }
        var event = Decoder.decode(message);
        var value = message.value() == null ? new byte[0] : message.value();
        if (message.value() != null) schemas.check(event.type(), value);
        var timer = Timer.start(metrics);
        try (var _ = MDC.putCloseable("correlation", event.correlationId());
                var _ = MDC.putCloseable("trace", event.trace().traceId())) {
            Cause cause = event.cause();
            cause.run(() -> handler.get().action().accept(value, event));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Error e) {
            // A bug of this one handler, such as a missing class: it must not end the consumption of all.
            throw new IllegalStateException("the handler broke down", e);
        } finally {
            timer.stop(metrics.timer(
                    "samspil.events.handled", "type", handler.get().name()));
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
