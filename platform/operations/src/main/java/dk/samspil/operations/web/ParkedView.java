package dk.samspil.operations.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that a service could not handle, without its data.
 *
 * @param id service, topic, partition and offset, for paths
 * @param key the record key; later events of it wait behind this one
 * @param event by which its data can be asked for, if it was recorded: contact details never are
 * @param exception the cause; empty for one that waits behind another
 * @param requested whether somebody has asked for it to be handled again or discarded
 */
record ParkedView(
        String id,
        String service,
        String topic,
        String type,
        String key,
        String event,
        String correlation,
        Map<String, String> keys,
        String exception,
        List<String> frames,
        int failures,
        int bytes,
        Instant parkedAt,
        boolean requested) {

    static ParkedView of(String service, InService parked) {
        var event = text(parked.event());
        return new ParkedView(
                ParkedIds.forPath(parked.id()),
                service,
                parked.topic(),
                parked.type(),
                text(parked.key()),
                event.isEmpty() ? ParkedIds.eventOf(parked.id()).value() : event,
                text(parked.correlation()),
                parked.keys() == null ? Map.of() : parked.keys(),
                parked.exception(),
                parked.frames() == null ? List.of() : parked.frames(),
                parked.failures(),
                parked.bytes(),
                parked.parkedAt(),
                parked.requested());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** As the service itself shows it; one of an older release says less. */
    record InService(
            String id,
            String topic,
            String type,
            @Nullable String key,
            @Nullable String event,
            @Nullable String correlation,
            @Nullable Map<String, String> keys,
            String exception,
            @Nullable List<String> frames,
            int failures,
            int bytes,
            Instant parkedAt,
            boolean requested) {}
}
