package dk.samspil.operations.web;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.operations.application.Incidents;
import dk.samspil.operations.domain.IncidentId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
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
        var found = incidents.list(isOpen(state), Optional.ofNullable(after).map(IncidentsController::place), size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                shown.stream().map(IncidentView::of).toList(),
                found.size() > size ? cursor(Incidents.Place.of(shown.getLast())) : null);
    }

    private static String cursor(Incidents.Place place) {
        return place.openedAt().toEpochMilli() + "-" + place.incident().value();
    }

    private static Incidents.Place place(String cursor) {
        try {
            var parts = cursor.split("-", 2);
            return new Incidents.Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), new IncidentId(parts[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.invalid(new FieldError("after", "UNKNOWN", "Must be the next of a page before."));
        }
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
