package dk.samspil.progression.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Page;
import dk.samspil.progression.application.Participations;
import dk.samspil.progression.domain.CallId;
import dk.samspil.progression.domain.Participation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the municipalities of a programme are doing. */
@RestController
@RequestMapping("/api/progression/municipalities")
@Tag(name = "Municipalities")
class MunicipalitiesController {
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private final Participations participations;
    private final Access access;

    MunicipalitiesController(Participations participations, Access access) {
        this.participations = participations;
        this.access = access;
    }

    @GetMapping("/{code}")
    @RolesAllowed({"coordinator", "municipality", "researcher"})
    @Operation(
            summary = "A municipality's onboarding and its lead researcher, or why it has none",
            description = "404 NOT_FOUND where it takes no part, or is not the caller's.")
    ResponseEntity<ParticipationView> one(Caller caller, @PathVariable String code, @RequestParam String call) {
        var found = access.find(caller, call, code);
        return ResponseEntity.ok().eTag(found.etag()).body(ParticipationView.of(found.state()));
    }

    @GetMapping
    @RolesAllowed({"coordinator", "municipality", "researcher"})
    @Operation(
            summary = "The municipalities of a programme, by code: all for the coordinator, else the caller's own",
            description = "`after` is the `next` of the page before.")
    Page<ParticipationView> all(
            Caller caller,
            @RequestParam String call,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + USUAL_PAGE) int limit) {
        var size = Math.clamp(limit, 1, LARGEST_PAGE);
        var found = of(call).stream()
                .filter(p -> access.maySee(caller, p))
                .filter(p -> after == null || code(p).compareTo(after) > 0)
                .limit(size + 1L)
                .toList();
        var page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                page.stream().map(ParticipationView::of).toList(), found.size() > size ? code(page.getLast()) : null);
    }

    private List<Participation> of(String call) {
        try {
            return participations.of(new CallId(call));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static String code(Participation participation) {
        return participation.id().municipality().value();
    }
}
