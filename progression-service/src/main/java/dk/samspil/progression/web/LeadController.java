package dk.samspil.progression.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.progression.application.ReplaceResearcher;
import dk.samspil.progression.application.ReplaceResearcher.Answer;
import dk.samspil.progression.domain.ResearcherId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who leads a municipality, where the coordinator decides it. */
@RestController
@RequestMapping("/api/progression/municipalities/{code}/researcher")
@Tag(name = "Municipalities")
class LeadController {
    private final ReplaceResearcher replace;
    private final Access access;

    LeadController(ReplaceResearcher replace, Access access) {
        this.replace = replace;
        this.access = access;
    }

    record LeadRequest(
            @NotBlank String call,
            @NotNull @Pattern(regexp = "[a-z2-7]{26}") String researcher,
            @NotBlank @PlainText(max = 500) String reason) {}

    @PostMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Another lead researcher, with a reason; neither a conflict of interest nor a limit gives way",
            description =
                    "202 while the researcher has yet to be asked. 404 NOT_FOUND, 409 CONFLICT_OF_INTEREST, AT_LIMIT,"
                            + " PARTICIPATION_STOPPED, SUPERSEDED, 422 INVALID (unknown researcher, no reason).")
    ResponseEntity<ParticipationView> replace(
            Caller caller, @PathVariable String code, @Valid @RequestBody LeadRequest request) {
        var answer = replace.handle(new ReplaceResearcher.Command(
                access.actingFor(caller, request.call(), code),
                new ResearcherId(request.researcher()),
                request.reason()));
        return switch (answer) {
            case ASSIGNED -> view(caller, request.call(), code, HttpStatus.OK);
            case PENDING -> view(caller, request.call(), code, HttpStatus.ACCEPTED);
            case UNKNOWN_PARTICIPATION -> throw Access.notFound();
            case UNKNOWN_RESEARCHER ->
                throw Problem.invalid(new FieldError("researcher", answer.name(), "There is no such researcher."));
            case CONFLICT_OF_INTEREST -> throw refused(answer, "The researcher has a conflict of interest there.");
            case AT_LIMIT -> throw refused(answer, "The researcher carries as many municipalities as they take.");
            case PARTICIPATION_STOPPED -> throw refused(answer, "The municipality has withdrawn.");
            case SUPERSEDED -> throw refused(answer, "Another choice was made before this one took effect.");
        };
    }

    private ResponseEntity<ParticipationView> view(Caller caller, String call, String code, HttpStatus status) {
        var found = access.find(caller, call, code);
        return ResponseEntity.status(status).eTag(found.etag()).body(ParticipationView.of(found.state()));
    }

    private static Problem refused(Answer answer, String detail) {
        return Problem.conflict(answer, detail);
    }
}
