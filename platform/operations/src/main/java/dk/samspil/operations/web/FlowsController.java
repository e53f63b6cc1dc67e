package dk.samspil.operations.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.operations.application.ReadFlow;
import dk.samspil.operations.domain.FlowKey;
import dk.samspil.operations.domain.Mention;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened, from the command to the mail server's reply. */
@RestController
@RequestMapping("/api/operations/flows")
@Tag(name = "Flows")
class FlowsController {
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 500;

    private final ReadFlow flows;
    private final Timeline timeline;

    FlowsController(ReadFlow flows, Timeline timeline) {
        this.flows = flows;
        this.timeline = timeline;
    }

    @GetMapping("/{key}")
    @RolesAllowed({"operations", "coordinator"})
    @Operation(
            summary = "All that is recorded about a correlation id or a business key",
            description = "A key with its name (`municipality=0461`) or without (`0461`). In the order of recording;"
                    + " `after` is the `next` of the page before. 404 NOT_FOUND where nothing is recorded about it.")
    FlowView flow(
            Caller caller,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + USUAL_PAGE) int limit) {
        var asked = parse(key);
        var from = cursor(after);
        var part = flows.handle(asked, from, Math.clamp(limit, 1, LARGEST_PAGE))
                .orElseThrow(() -> Problem.notFound("flow"));
        var next = part.next().map(FlowsController::cursor).orElse(null);
        return timeline.of(caller, asked, from, part).toView(key, next);
    }

    @GetMapping
    @RolesAllowed({"operations", "coordinator"})
    @Operation(summary = "The same, for keys that a path can't hold, such as `event=/registration/…`")
    FlowView flowOf(
            Caller caller,
            @RequestParam String key,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + USUAL_PAGE) int limit) {
        return flow(caller, key, after, limit);
    }

    private static FlowKey parse(String key) {
        try {
            return FlowKey.parse(key);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("flow");
        }
    }

    private static String cursor(Mention last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Mention> cursor(@Nullable String after) {
        try {
            return Optional.ofNullable(after)
                    .map(text ->
                            Mention.parse(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(new FieldError("after", "UNKNOWN", "Must be the next of a page before."));
        }
    }
}
