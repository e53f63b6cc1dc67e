package dk.samspil.notification.messaging;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.telemetry.TraceParent;
import java.time.Instant;
import java.util.Map;

/** Events as the consumer hands them over. */
final class Received {
    private Received() {}

    static ReceivedEvent event(String type, String source, String stream, long sequence) {
        return new ReceivedEvent(
                stream + "/" + sequence,
                type,
                source,
                "",
                stream,
                source + "/" + stream,
                sequence,
                Instant.parse("2014-09-01T10:00:00Z"),
                "flow",
                Map.of(),
                TraceParent.fresh());
    }
}
