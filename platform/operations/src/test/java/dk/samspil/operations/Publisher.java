package dk.samspil.operations;

import dk.samspil.messaging.kafka.CloudEvents;
import dk.samspil.testkit.Infrastructure;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Tells events as the services do. */
public final class Publisher implements AutoCloseable {
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    Infrastructure.get().brokers(),
                    ProducerConfig.ACKS_CONFIG,
                    "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    /** The id under which it is recorded. */
    public String tell(String service, String name, String flow, String keys, String data) throws Exception {
        return tell(service, name, flow, keys, data, "");
    }

    public String tell(String service, String name, String flow, String keys, String data, String operation)
            throws Exception {
        var sequence = SEQUENCE.incrementAndGet();
        var id = "things/" + flow + "/" + sequence;
        var message = new ProducerRecord<>(service + ".events", bytes(flow), bytes(data));
        var headers = message.headers();
        headers.add(CloudEvents.ID, bytes(id));
        headers.add(CloudEvents.SOURCE, bytes("/" + service));
        headers.add(CloudEvents.TYPE, bytes("dk.samspil." + service + "." + name + ".v1"));
        headers.add(CloudEvents.SUBJECT, bytes(flow));
        headers.add(CloudEvents.SEQUENCE, bytes("%019d".formatted(sequence)));
        headers.add(CloudEvents.TIME, bytes("2014-09-01T10:00:00Z"));
        headers.add(CloudEvents.CORRELATION_ID, bytes(flow));
        headers.add(CloudEvents.CAUSATION_ID, bytes("command-of-" + flow));
        headers.add(CloudEvents.BUSINESS_KEYS, bytes(keys));
        if (!operation.isEmpty()) headers.add(CloudEvents.OPERATION, bytes(operation));
        producer.send(message).get();
        return "/" + service + "/" + id;
    }

    /** A record that is no event. */
    public void tellNonsense(String topic, String key) throws Exception {
        producer.send(new ProducerRecord<>(topic, bytes(key), new byte[] {(byte) 0xff, 0x01}))
                .get();
    }

    @Override
    public void close() {
        producer.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
