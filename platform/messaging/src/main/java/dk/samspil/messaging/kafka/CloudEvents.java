package dk.samspil.messaging.kafka;

import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.telemetry.TraceParent;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** The names of the CloudEvents 1.0 attributes in Kafka's binary mode, and how an outbox entry becomes such a record. */
public final class CloudEvents {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String SEQUENCE = "ce_sequence";
    public static final String BUSINESS_KEYS = "ce_businesskeys";

    public static final String CONTENT_TYPE = "content-type";
    /** Method and route of the command that led to the event, itself or by its private steps; absent where none did. */
    public static final String OPERATION = "ce_operation";

    public static final String TRACE_PARENT = TraceParent.HEADER;

    /** Where the schema of a type is found: this and the type. */
    public static final String SCHEMAS = "https://samspil.dk/contracts/";

    private CloudEvents() {}

    /**
     * The record for an entry. Its id is {@code kind/aggregate/sequence}, so that a repeat has the same one; the
     * sequence extension has 19 digits, so that texts compare as numbers do.
     */
    public static ProducerRecord<byte[], byte[]> record(
            String source, String kind, String aggregate, OutboxEntry entry) {
        var key = entry.key().getBytes(StandardCharsets.UTF_8);
        var message = new ProducerRecord<byte[], byte[]>(entry.target(), key, entry.data());
        var headers = message.headers();
        add(headers, SPEC_VERSION, "1.0");
        add(headers, ID, kind + "/" + aggregate + "/" + entry.sequence());
        add(headers, SOURCE, source);
        add(headers, SUBJECT, aggregate);
        add(headers, TIME, DateTimeFormatter.ISO_INSTANT.format(entry.time()));
        add(headers, CORRELATION_ID, entry.correlationId());
        add(headers, CAUSATION_ID, entry.causationId());
        add(headers, SEQUENCE, "%019d".formatted(entry.sequence()));
        add(headers, BUSINESS_KEYS, entry.businessKeys());
        add(headers, OPERATION, entry.operation());
        add(headers, TRACE_PARENT, entry.traceParent());
        if (entry.kind() == OutboxEntry.Kind.EVENT) {
            add(headers, TYPE, entry.type());
            add(headers, DATA_SCHEMA, SCHEMAS + entry.type());
            add(headers, CONTENT_TYPE, "application/json");
        }
        return message;
    }

    private static void add(Headers headers, String name, String value) {
        if (!value.isEmpty()) headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
