package dk.samspil.operations.web;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.operations.application.Incidents;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was expected and has not come. */
@RestController
@RequestMapping("/api/operations/incidents")
@Tag(name = "Incidents")
class IncidentsController {
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final Incidents incidents;

    IncidentsController(Incidents incidents) {
        this.incidents = incidents;
    }

    @GetMapping
    @RolesAllowed({"operations", "coordinator"})
    @Operation(
            summary = "Incidents, the latest first",
            description = "`state` is `open` or `closed`; `after` is the `next` of the page before.")
    Page<IncidentView> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + USUAL_PAGE) int limit) {
        var size = Math.clamp(limit, 1, LARGEST_PAGE);
        var all = incidents.list(isOpen(state)).stream().map(IncidentView::of).toList();
        var begin = after == null
                ? 0
                : 1 + all.stream().map(IncidentView::id).toList().indexOf(after);
        var end = Math.min(begin + size, all.size());
        return new Page<>(
                all.subList(begin, end), end < all.size() ? all.get(end - 1).id() : null);
    }

    private static Optional<Boolean> isOpen(@Nullable String state) {
        return switch (state) {
            case null -> Optional.empty();
            case "open" -> Optional.of(true);
            case "closed" -> Optional.of(false);
            default -> throw Problem.invalid(new FieldError("state", "UNKNOWN", "Must be open or closed."));
        };
    }
}
