package dk.samspil.operations.web;

import dk.samspil.kit.web.Problem;
import dk.samspil.operations.application.WatchLag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the services are behind. */
@RestController
@RequestMapping("/api/operations/lag")
@Tag(name = "Lag")
class LagController {
    private final WatchLag lag;

    LagController(WatchLag lag) {
        this.lag = lag;
    }

    @GetMapping
    @RolesAllowed("operations")
    @Operation(
            summary = "Records that each service has before it, by topic, and the age of the oldest",
            description = "`stale`: the broker does not answer, and this is what it said at `at`."
                    + " 503 TRY_AGAIN if it has never answered.")
    LagView lag() {
        return lag.handle()
                .map(LagView::of)
                .orElseThrow(() -> Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE, "TRY_AGAIN", "The broker does not tell the lag right now."));
    }
}
