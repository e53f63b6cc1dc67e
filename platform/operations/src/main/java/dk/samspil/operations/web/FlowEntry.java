package dk.samspil.operations.web;

import dk.samspil.operations.domain.Occurrence;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a flow. The data of events is not shown here.
 *
 * @param kind {@code command}, {@code timer}, {@code event}, {@code mail}, {@code incident} or {@code parked}
 * @param at when it was recorded, in system time
 * @param name what happened, such as {@code registration.municipality-joined}, or the command or timer
 * @param service who told it
 * @param mail what became of the mail, as it is now
 * @param planned for a mail that was to leave later
 */
record FlowEntry(
        String kind,
        Instant at,
        String name,
        String service,
        @Nullable String event,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable Long sequence,
        @Nullable Map<String, String> keys,
        @Nullable Instant businessTime,
        @Nullable Place place,
        @Nullable String trace,
        @Nullable MailView mail,
        @Nullable PlanView planned,
        @Nullable ParkedView parked) {
    private static final Map<String, String> KINDS = Map.of("notification", "mail", "operations", "incident");

    /** Where the broker keeps it. */
    record Place(String topic, int partition, long offset) {}

    static FlowEntry of(Occurrence event, Optional<MailView> mail) {
        var service = event.source().replaceFirst("^/", "");
        var position = event.position();
        return new FlowEntry(
                KINDS.getOrDefault(service, "event"),
                event.recordedAt(),
                event.name().value(),
                service,
                event.id().value(),
                event.type(),
                event.subject(),
                event.origin().correlation(),
                event.origin().causation(),
                event.sequence(),
                event.keys(),
                event.businessTime(),
                new Place(position.topic(), position.partition(), position.offset()),
                event.origin().trace(),
                mail.orElse(null),
                PlanView.of(event).orElse(null),
                null);
    }

    /** The HTTP command or timer that led to an event. When exactly it came is not recorded: just before. */
    static FlowEntry beginning(Occurrence event, String operation) {
        return new FlowEntry(
                event.origin().byTimer() ? "timer" : "command",
                event.recordedAt(),
                operation,
                event.source().replaceFirst("^/", ""),
                null,
                null,
                null,
                event.origin().correlation(),
                event.origin().causation(),
                null,
                null,
                event.businessTime(),
                null,
                event.origin().trace(),
                null,
                null,
                null);
    }

    static FlowEntry of(ParkedView parked) {
        return new FlowEntry(
                "parked",
                parked.parkedAt(),
                parked.type(),
                parked.service(),
                parked.event(),
                parked.type(),
                null,
                parked.correlation(),
                null,
                null,
                parked.keys(),
                null,
                null,
                null,
                null,
                null,
                parked);
    }
}
