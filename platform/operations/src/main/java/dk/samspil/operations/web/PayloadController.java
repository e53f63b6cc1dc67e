package dk.samspil.operations.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.operations.application.ShowPayload;
import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Occurrence;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is masked elsewhere, to those who may and say why. */
@RestController
@RequestMapping("/api/operations/events")
@Tag(name = "Flows")
class PayloadController {
    private final ShowPayload show;

    PayloadController(ShowPayload show) {
        this.show = show;
    }

    /** Which event, and why. */
    record PayloadRequest(
            @NotBlank @Size(max = 500) String event,
            @NotBlank @PlainText(max = 500) String reason) {}

    /** The data of an event: JSON as it came, or hexadecimal where it is none. */
    record PayloadView(String event, String type, String encoding, String data) {
        static PayloadView of(Occurrence event) {
            return new PayloadView(
                    event.id().value(),
                    event.type(),
                    event.payload().json() ? "json" : "hex",
                    event.payload().text());
        }
    }

    @PostMapping("/payload")
    @RolesAllowed("operations")
    @Operation(
            summary = "The data of an event; that it was shown is kept in the audit",
            description = "404 NOT_FOUND; 422 INVALID without a reason.")
    PayloadView payload(@Valid @RequestBody PayloadRequest request, Caller caller) {
        var command = new ShowPayload.Command(new EventId(request.event()), caller.subject(), request.reason());
        return show.handle(command).map(PayloadView::of).orElseThrow(() -> Problem.notFound("event"));
    }
}
