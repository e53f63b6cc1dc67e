package dk.samspil.kit.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.messaging.consume.ParkedEvent;
import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.messaging.consume.ParkedEvents.Action;
import dk.samspil.messaging.consume.ParkedEvents.Filter;
import dk.samspil.messaging.consume.ReceivedEvent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What operations see and do about events that this service could not handle. Their data is not shown, for it may hold names. */
@RestController
@Tag(name = "Parked events")
@RequestMapping("${samspil.parked.path:/api/${spring.application.name}/parked}")
public class ParkedEventsController {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedEventsController.class);
    private static final int MOST = 1000;

    private final ParkedEvents parked;

    ParkedEventsController(ParkedEvents parked) {
        this.parked = parked;
    }

    /**
     * One parked event, as it is shown.
     *
     * @param key the record key; later events of it wait behind this one
     * @param keys its business keys, as far as they can be read
     */
    record Parked(
            String id,
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
        static Parked of(ParkedEvent event) {
            var arrival = event.arrival();
            var about = arrival.event();
            return new Parked(
                    event.id(),
                    event.partition().topic(),
                    event.type(),
                    arrival.key(),
                    about.map(a -> a.source() + "/" + a.id()).orElse(""),
                    about.map(ReceivedEvent::correlationId).orElse(""),
                    about.map(ReceivedEvent::businessKeys).orElse(Map.of()),
                    event.failure().exception(),
                    event.failure().frames(),
                    event.count(),
                    event.value() == null ? 0 : event.value().length,
                    event.parkedAt(),
                    event.request().isPresent());
        }
    }

    /**
     * What to redrive or discard: one by its id, or all that the filter finds.
     *
     * @param key a record key, or an id that the event mentions
     * @param dryRun only say how many it would be
     */
    record Wish(
            @Nullable String id,
            @Nullable String topic,
            @Nullable String type,
            @Nullable String exception,
            @Nullable String key,
            boolean dryRun,
            @Nullable @Min(1) @Max(1000) Integer perSecond,
            @NotBlank @PlainText(max = 500) String reason) {
        Filter filter() {
            return ParkedEventsController.filter(topic, type, exception, key);
        }
    }

    /** What came of a wish. */
    record Taken(String request, boolean dryRun, int events) {}

    @GetMapping
    @RolesAllowed("operations")
    @Operation(summary = "Events that this service could not handle, without their data, oldest first")
    Page<Parked> list(
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String exception,
            @RequestParam(required = false) @Nullable String key) {
        var found = parked.find(filter(topic, type, exception, key), MOST);
        return new Page<>(found.stream().map(Parked::of).toList(), null);
    }

    private static Filter filter(
            @Nullable String topic, @Nullable String type, @Nullable String exception, @Nullable String key) {
        return new Filter(
                Optional.empty(),
                Optional.ofNullable(topic),
                Optional.ofNullable(type),
                Optional.ofNullable(exception),
                Optional.ofNullable(key));
    }

    @PostMapping("/redrive")
    @RolesAllowed("operations")
    @Operation(
            summary = "Has one event, or all that the filter finds, handled again, oldest first, at a rate",
            description = "409 ALREADY_REQUESTED; 422 INVALID, also without a reason; 404 NOT_FOUND.")
    Taken redrive(@Valid @RequestBody Wish wish, Caller caller) {
        return request(wish, Action.REDRIVE, caller);
    }

    @PostMapping("/discard")
    @RolesAllowed("operations")
    @Operation(
            summary = "Gives one event up, or all that the filter finds",
            description = "409 ALREADY_REQUESTED; 422 INVALID, also without a reason; 404 NOT_FOUND.")
    Taken discard(@Valid @RequestBody Wish wish, Caller caller) {
        return request(wish, Action.DISCARD, caller);
    }

    private Taken request(Wish wish, Action action, Caller caller) {
        var found = wanted(wish);
        var id = CommandIds.fromRequest();
        if (wish.dryRun()) {
            return new Taken(id, true, (int)
                    found.stream().filter(e -> e.request().isEmpty()).count());
        }
        var ids = found.stream().map(ParkedEvent::id).toList();
        var perSecond = wish.perSecond() == null ? 50 : wish.perSecond();
        var taken =
                parked.request(ids, new ParkedEvents.Request(id, action, wish.reason(), caller.subject(), perSecond));
        if (taken.isEmpty() && !ids.isEmpty()) {
            throw Problem.of(HttpStatus.CONFLICT, "ALREADY_REQUESTED", "Somebody has asked for that already.");
        }
        LOG.info("{} of {} parked events asked for by {}, request {}", action, taken.size(), caller.subject(), id);
        return new Taken(id, false, taken.size());
    }

    private List<ParkedEvent> wanted(Wish wish) {
        if (wish.id() == null) return parked.find(wish.filter(), MOST);
        return List.of(parked.find(wish.id()).orElseThrow(() -> Problem.notFound("parked event")));
    }
}
