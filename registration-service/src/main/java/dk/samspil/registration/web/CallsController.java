package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.CommandIds;
import dk.samspil.kit.web.Page;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.OpenCall;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Stage;
import dk.samspil.registration.domain.Who;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calls for applications: opened by the coordinator, read by everybody; drafts by the coordinator only. */
@RestController
@RequestMapping(CallsController.PATH)
@Tag(name = "Calls")
class CallsController {
    static final String PATH = "/api/registration/calls";

    private final OpenCall open;
    private final Calls calls;
    private final Clock clock;

    CallsController(OpenCall open, Calls calls, Clock clock) {
        this.open = open;
        this.calls = calls;
        this.clock = clock;
    }

    @PostMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Opens a call: texts, themes, places, dates, first-come or selection; or drafts it",
            description = "422 INVALID, 422 IDEMPOTENCY_KEY_REUSED, 409 IN_FLIGHT.")
    ResponseEntity<CallView> open(Caller caller, @Valid @RequestBody CallRequest request) {
        var id = new CallId(CommandIds.fromRequest());
        var who = new Who(caller.subject(), clock.instant(), Optional.empty());
        open.handle(new OpenCall.Command(id, request.toPlan(), request.isDraft(), who));
        var opened = calls.find(id).orElseThrow();
        return ResponseEntity.created(URI.create(PATH + "/" + id.value()))
                .eTag(opened.etag())
                .body(view(opened));
    }

    @GetMapping
    @PermitAll
    @Operation(summary = "All calls; drafts for the coordinator only")
    Page<CallView> all(Caller caller) {
        var now = clock.instant();
        return new Page<>(
                calls.all().stream()
                        .filter(c -> maySee(caller, c))
                        .map(c -> CallView.of(c, now))
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    @PermitAll
    @Operation(summary = "A call and how its places stand", description = "404 NOT_FOUND.")
    ResponseEntity<CallView> one(Caller caller, @PathVariable String id) {
        var found = calls.find(PathIds.call(id))
                .filter(c -> maySee(caller, c.state()))
                .orElseThrow(PathIds::noCall);
        // Not to be stored: what it says follows the clock too. The tag is for If-Match, of a decision for example.
        return ResponseEntity.ok()
                .eTag(found.etag())
                .cacheControl(CacheControl.noStore())
                .body(view(found));
    }

    @GetMapping("/{id}/history")
    @RolesAllowed("coordinator")
    @Operation(summary = "Who did what to a call, when and why, oldest first", description = "404 NOT_FOUND.")
    List<CallRemarkView> history(@PathVariable String id) {
        var found = calls.find(PathIds.call(id)).orElseThrow(PathIds::noCall);
        return found.state().history().stream().map(CallRemarkView::of).toList();
    }

    private static boolean maySee(Caller caller, Call call) {
        return call.stage() != Stage.DRAFT || caller.is("coordinator");
    }

    private CallView view(Versioned<Call> call) {
        return CallView.of(call.state(), clock.instant());
    }
}
