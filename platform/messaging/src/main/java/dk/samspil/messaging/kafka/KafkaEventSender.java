package dk.samspil.messaging.kafka;

import dk.samspil.messaging.relay.EventSender;
import dk.samspil.messaging.store.OutboxEntry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends to Kafka with idempotence and acknowledgement by all replicas in sync. A failed send closes the
 * producer from within its own sending thread, before that thread can send what came after: otherwise the
 * next epoch would append the later records without the earlier one. The next send opens a new producer.
 */
public final class KafkaEventSender implements EventSender {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaEventSender.class);

    private final String source;
    private final Map<String, Object> configuration;
    private final ReentrantLock opening = new ReentrantLock();
    private final AtomicReference<@Nullable Producer<byte[], byte[]>> producer = new AtomicReference<>();
    private volatile boolean closed;

    /** @param brokers to begin with, as host:port, comma-separated */
    public KafkaEventSender(String source, String brokers, Map<String, Object> overrides) {
        this.source = source;
        this.configuration = new HashMap<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000,
                ProducerConfig.BUFFER_MEMORY_CONFIG, 16L << 20,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000));
        configuration.putAll(overrides);
    }

    /** A batch stays with one producer: closed after a failure, it takes nothing more. */
    @Override
    public Batch begin() {
        var current = open();
        return (kind, id, entry) -> send(current, kind, id, entry);
    }

    private CompletableFuture<?> send(Producer<byte[], byte[]> current, String kind, String id, OutboxEntry entry) {
        var acknowledged = new CompletableFuture<Void>();
        try {
            var _ = current.send(CloudEvents.record(source, kind, id, entry), (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    try {
                        discard(current, failure);
                    } finally {
                        acknowledged.completeExceptionally(failure);
                    }
                }
            });
        } catch (RuntimeException e) {
            discard(current, e);
            throw e;
        }
        return acknowledged;
    }

    @Override
    public void close() {
        opening.lock();
        try {
            closed = true;
            var current = producer.getAndSet(null);
            if (current != null) current.close(Duration.ofSeconds(5));
        } finally {
            opening.unlock();
        }
    }

    private Producer<byte[], byte[]> open() {
        var current = producer.get();
        return current != null ? current : openNew();
    }

    private Producer<byte[], byte[]> openNew() {
        opening.lock();
        try {
            if (closed) throw new IllegalStateException("the sender is closed");
            var current = producer.get();
            if (current != null) return current;
            var opened = new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer());
            producer.set(opened);
            return opened;
        } finally {
            opening.unlock();
        }
    }

    /** Without the lock: the sending thread must not wait for somebody who waits for it. */
    private void discard(Producer<byte[], byte[]> failed, Exception reason) {
        if (producer.compareAndSet(failed, null)) {
            LOG.warn("A send failed; a new producer begins again at the oldest: {}", reason.toString());
        }
        failed.close(Duration.ZERO);
    }
}
