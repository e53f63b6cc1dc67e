package dk.samspil.operations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The present, again and again. */
@RestController
@RequestMapping("/api/operations/stream")
@Tag(name = "Stream")
class StreamController {
    private final Broadcast broadcast;

    StreamController(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @RolesAllowed("operations")
    @Operation(
            summary = "Server-sent events, about one a second of each: `lag`, `incidents`, `recorded`",
            description = "Each has the time at which it was so.")
    SseEmitter stream() {
        return broadcast.listen();
    }
}
