package dk.samspil.messaging.mongo;

import dk.samspil.messaging.store.OutboxEntry;
import java.time.Instant;
import java.util.Set;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** The fields that every aggregate's document has beside its state, and how an outbox entry lies in it. */
final class Fields {
    static final String ID = "_id";
    static final String VERSION = "version";
    static final String SEQUENCE = "sequence";
    static final String OUTBOX = "outbox";
    static final String PUSHED = "pushed";
    static final String SENT = "sent";
    static final String PENDING_SINCE = "pendingSince";
    static final String HANDLED = "handled";
    static final String COMMANDS = "commands";
    static final String COMMITS = "commits";
    static final String PRESENT = "present";
    static final String POSITION = "position";

    static final Set<String> RESERVED =
            Set.of(ID, VERSION, SEQUENCE, OUTBOX, PUSHED, SENT, PENDING_SINCE, HANDLED, COMMANDS, COMMITS, PRESENT);

    private static final String OPERATION = "operation";

    private Fields() {}

    static BsonDocument document(OutboxEntry entry) {
        var document = new BsonDocument(POSITION, new BsonInt64(entry.position()))
                .append(SEQUENCE, new BsonInt64(entry.sequence()))
                .append("kind", new BsonString(entry.kind().name()))
                .append("target", new BsonString(entry.target()))
                .append("type", new BsonString(entry.type()))
                .append("key", new BsonString(entry.key()))
                .append("businessKeys", new BsonString(entry.businessKeys()))
                .append("correlation", new BsonString(entry.correlationId()))
                .append("causation", new BsonString(entry.causationId()))
                .append("trace", new BsonString(entry.traceParent()))
                .append("time", new BsonString(entry.time().toString()))
                .append("recorded", new BsonDateTime(entry.recorded().toEpochMilli()));
        // Only where there is one: most follow from events.
        if (!entry.operation().isEmpty()) document.append(OPERATION, new BsonString(entry.operation()));
        if (entry.data() != null) document.append("data", new BsonBinary(entry.data()));
        return document;
    }

    static OutboxEntry entry(BsonDocument document) {
        return new OutboxEntry(
                document.getNumber(POSITION).longValue(),
                document.getNumber(SEQUENCE).longValue(),
                OutboxEntry.Kind.valueOf(text(document, "kind")),
                text(document, "target"),
                text(document, "type"),
                text(document, "key"),
                text(document, "businessKeys"),
                text(document, "correlation"),
                text(document, "causation"),
                document.isString(OPERATION) ? text(document, OPERATION) : "",
                text(document, "trace"),
                Instant.parse(text(document, "time")),
                Instant.ofEpochMilli(document.getDateTime("recorded").getValue()),
                document.isBinary("data") ? document.getBinary("data").getData() : null);
    }

    private static String text(BsonDocument document, String name) {
        return document.getString(name).getValue();
    }
}
