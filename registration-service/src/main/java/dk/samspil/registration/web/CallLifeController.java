package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.SteerCall;
import dk.samspil.registration.domain.LifeAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the coordinator makes of a call. What is so already is no error. */
@RestController
@RequestMapping(CallsController.PATH + "/{id}")
@Tag(name = "Calls")
class CallLifeController {
    private final SteerCall steer;
    private final Calls calls;
    private final Clock clock;

    CallLifeController(SteerCall steer, Calls calls, Clock clock) {
        this.steer = steer;
        this.calls = calls;
        this.clock = clock;
    }

    /** Why, where somebody wants to say. */
    record Reason(
            @Nullable @PlainText(max = 500, lines = true) String reason) {}

    /** Until when applications are to be taken again, and why. */
    record Reopening(
            @NotNull Instant deadline,
            @NotBlank @PlainText(max = 500, lines = true) String reason) {}

    /** How many places there are to be, and why. */
    record Capacity(
            @NotNull @Min(0) @Max(1000) Integer places,
            @NotBlank @PlainText(max = 500, lines = true) String reason) {}

    @PutMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Says something else: of a draft all, of a published call all but places and admission",
            description =
                    "With If-Match: 412 STALE_VERSION. 409 CALL_OPEN (opensAt has passed), CALL_CLOSED (dates stand),"
                            + " CALL_PUBLISHED (places and admission stand), CALL_CONCLUDED; 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<CallView> change(Caller caller, @PathVariable String id, @Valid @RequestBody CallRequest request) {
        return carryOut(caller, id, new SteerCall.Wish.Change(request.toPlan()), null);
    }

    @PostMapping("/publication")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Publishes a draft: everybody sees it, and applications are taken from opensAt on",
            description = "409 CALL_CONCLUDED; 422 INVALID where the deadline has passed; 404 NOT_FOUND.")
    ResponseEntity<CallView> publish(Caller caller, @PathVariable String id) {
        return carryOut(caller, id, new SteerCall.Wish.Publish(), null);
    }

    @PostMapping("/closing")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Takes no more applications from now on, before the deadline",
            description = "409 CALL_IS_DRAFT, CALL_NOT_OPEN_YET, CALL_CONCLUDED; 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<CallView> close(
            Caller caller, @PathVariable String id, @Valid @RequestBody(required = false) @Nullable Reason request) {
        return carryOut(caller, id, new SteerCall.Wish.Close(), request == null ? null : request.reason());
    }

    @PostMapping("/reopening")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Takes applications again, until another deadline, with a reason",
            description = "409 CALL_IS_DRAFT, CALL_OPEN, CALL_CONCLUDED; 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<CallView> reopen(Caller caller, @PathVariable String id, @Valid @RequestBody Reopening request) {
        CallDates.check("deadline", request.deadline());
        return carryOut(caller, id, new SteerCall.Wish.Reopen(request.deadline()), request.reason());
    }

    @PostMapping("/capacity")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Raises or lowers the places: nobody loses one, new ones are offered to those who wait",
            description = "409 CALL_CONCLUDED; 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<CallView> resize(Caller caller, @PathVariable String id, @Valid @RequestBody Capacity request) {
        return carryOut(caller, id, new SteerCall.Wish.Resize(request.places()), request.reason());
    }

    @PostMapping("/conclusion")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Ends the programme: nothing moves any more",
            description = "409 CALL_IS_DRAFT, CALL_OPEN, STILL_UNDECIDED (offers or applications wait for an answer);"
                    + " 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<CallView> conclude(
            Caller caller, @PathVariable String id, @Valid @RequestBody(required = false) @Nullable Reason request) {
        return carryOut(caller, id, new SteerCall.Wish.Conclude(), request == null ? null : request.reason());
    }

    private ResponseEntity<CallView> carryOut(
            Caller caller, String path, SteerCall.Wish wish, @Nullable String reason) {
        var id = PathIds.call(path);
        var why = Optional.ofNullable(reason).filter(r -> !r.isBlank());
        var answer = steer.handle(new SteerCall.Command(id, wish, caller.subject(), why));
        switch (answer) {
            case DONE, ALREADY_SO -> {
                // as it should be
            }
            case UNKNOWN_CALL -> throw PathIds.noCall();
            case DEADLINE_NOT_AHEAD ->
                throw Problem.invalid(new FieldError("deadline", "NOT_AHEAD", "Is past already."));
            case CALL_IS_DRAFT,
                    CALL_PUBLISHED,
                    CALL_NOT_OPEN_YET,
                    CALL_OPEN,
                    CALL_CLOSED,
                    CALL_CONCLUDED,
                    STILL_UNDECIDED -> throw Problem.conflict(answer, detail(answer));
        }
        var found = calls.find(id).orElseThrow(PathIds::noCall);
        return ResponseEntity.ok().eTag(found.etag()).body(CallView.of(found.state(), clock.instant()));
    }

    private static String detail(LifeAnswer answer) {
        return switch (answer) {
            case CALL_IS_DRAFT -> "The call is not published.";
            case CALL_PUBLISHED -> "The call is published: this stands.";
            case CALL_NOT_OPEN_YET -> "The call is not open yet.";
            case CALL_OPEN -> "The call has opened and is not closed.";
            case CALL_CLOSED -> "The call's deadline has passed: open it again.";
            case CALL_CONCLUDED -> "The programme is concluded.";
            case STILL_UNDECIDED -> "Offers or applications still wait for an answer.";
            case DONE, ALREADY_SO, DEADLINE_NOT_AHEAD, UNKNOWN_CALL -> throw new IllegalStateException(answer.name());
        };
    }
}
