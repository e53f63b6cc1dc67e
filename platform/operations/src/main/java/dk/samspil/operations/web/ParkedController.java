package dk.samspil.operations.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.operations.application.Audit;
import dk.samspil.operations.domain.AuditRow;
import dk.samspil.operations.web.ParkedAnswer.Outcome;
import dk.samspil.operations.web.ParkedParts.Part;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The events that services could not handle, of all services together. */
@RestController
@RequestMapping("/api/operations/parked")
@Tag(name = "Parked events")
class ParkedController {
    private static final InstantSource SYSTEM = InstantSource.system();
    private static final String SHAPE = "Dry run, filter, rate and reason; 404 NOT_FOUND; 409 ALREADY_REQUESTED;"
            + " 422 INVALID without a reason; 503 UPSTREAM_UNAVAILABLE if no service that was asked answers.";

    private final ParkedParts parts;
    private final ParkedRequests requests;
    private final Audit audit;
    private final Watched watched;

    ParkedController(ParkedParts parts, ParkedRequests requests, Audit audit, Watched watched) {
        this.parts = parts;
        this.requests = requests;
        this.audit = audit;
        this.watched = watched;
    }

    /** The parked events, oldest first, and which services have been heard. */
    record ParkedList(List<ParkedView> items, List<Heard> services) {}

    /** Whether a service has answered, and when it was asked. */
    record Heard(String service, String state, Instant at) {
        static Heard of(Part part) {
            return new Heard(part.service(), part.state(), part.at());
        }
    }

    @GetMapping
    @RolesAllowed("operations")
    @Operation(
            summary = "Parked events of all services, at most 1000 of each",
            description = "A service that does not answer is `unreachable`; its parked events are not known then."
                    + " `key` is a record key or an id that the event mentions.")
    ParkedList list(ParkedFilter filter) {
        var service = filter.service();
        if (service != null && !watched.isWatched(service)) throw Problem.notFound("service");
        var gathered = parts.gather(filter);
        var items = gathered.stream()
                .flatMap(part -> part.items().stream())
                .sorted(Comparator.comparing(ParkedView::parkedAt).thenComparing(ParkedView::id))
                .toList();
        return new ParkedList(items, gathered.stream().map(Heard::of).toList());
    }

    @PostMapping("/redrive")
    @RolesAllowed("operations")
    @Operation(summary = "Has parked events handled again", description = SHAPE)
    ParkedAnswer redrive(@Valid @RequestBody ParkedRequest request, Caller caller) {
        return ask("redrive", request, caller);
    }

    @PostMapping("/discard")
    @RolesAllowed("operations")
    @Operation(summary = "Gives parked events up", description = SHAPE)
    ParkedAnswer discard(@Valid @RequestBody ParkedRequest request, Caller caller) {
        return ask("discard", request, caller);
    }

    @PostMapping("/{id}/redrive")
    @RolesAllowed("operations")
    @Operation(summary = "Has one parked event handled again", description = SHAPE)
    ParkedAnswer redriveOne(@PathVariable String id, @Valid @RequestBody ParkedRequest request, Caller caller) {
        return ask("redrive", request.one(id), caller);
    }

    @PostMapping("/{id}/discard")
    @RolesAllowed("operations")
    @Operation(summary = "Gives one parked event up", description = SHAPE)
    ParkedAnswer discardOne(@PathVariable String id, @Valid @RequestBody ParkedRequest request, Caller caller) {
        return ask("discard", request.one(id), caller);
    }

    /** That it was asked is kept before it is. */
    private ParkedAnswer ask(String action, ParkedRequest request, Caller caller) {
        if (request.isOnlyToSee()) return refuseFailures(requests.forward(action, request));
        var row = AuditRow.asked(SYSTEM.instant(), caller.subject(), action, request.target(), request.reason());
        audit.begin(row);
        var answer = requests.forward(action, request);
        audit.end(row.ended(answer.text()));
        return refuseFailures(answer);
    }

    private static ParkedAnswer refuseFailures(ParkedAnswer answer) {
        if (answer.isOnly(Outcome.ALREADY_REQUESTED)) {
            throw Problem.of(HttpStatus.CONFLICT, "ALREADY_REQUESTED", "Somebody has asked for that already.");
        }
        if (answer.isOnly(Outcome.NOT_FOUND)) throw Problem.notFound("parked event");
        if (answer.isOnly(Outcome.REFUSED)) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID", "The services refuse the request.");
        }
        if (answer.services().stream().allMatch(s -> s.outcome() == Outcome.UNREACHABLE)) {
            throw Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE, "UPSTREAM_UNAVAILABLE", "No service that was asked answers.");
        }
        return answer;
    }
}
