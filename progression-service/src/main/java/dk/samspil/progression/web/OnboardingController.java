package dk.samspil.progression.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.progression.application.CompleteOnboardingStep;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checklist of a new municipality. */
@RestController
@RequestMapping("/api/progression/municipalities/{code}/onboarding")
@Tag(name = "Onboarding")
class OnboardingController {
    private final CompleteOnboardingStep complete;
    private final Access access;

    OnboardingController(CompleteOnboardingStep complete, Access access) {
        this.complete = complete;
        this.access = access;
    }

    record CompletionRequest(@NotBlank String call) {}

    @PostMapping("/steps/{step}/completion")
    @RolesAllowed({"coordinator", "municipality", "researcher"})
    @Operation(
            summary = "A step is done; telling it again changes nothing",
            description =
                    "403 FORBIDDEN for a researcher, where the step is not theirs. 404 NOT_FOUND (municipality or step),"
                            + " 409 PARTICIPATION_STOPPED.")
    ResponseEntity<ParticipationView> complete(
            Caller caller,
            @PathVariable String code,
            @PathVariable String step,
            @Valid @RequestBody CompletionRequest request) {
        var id = access.completing(caller, request.call(), code, step);
        var answer = complete.handle(new CompleteOnboardingStep.Command(id, step));
        return switch (answer) {
            case COMPLETED, COMPLETED_BEFORE -> {
                var after = access.find(caller, request.call(), code);
                yield ResponseEntity.ok().eTag(after.etag()).body(ParticipationView.of(after.state()));
            }
            case UNKNOWN_PARTICIPATION -> throw Access.notFound();
            case UNKNOWN_STEP -> throw Problem.notFound("step in the onboarding");
            case PARTICIPATION_STOPPED ->
                throw Problem.conflict(answer, "The municipality has withdrawn, and its work is frozen.");
        };
    }
}
