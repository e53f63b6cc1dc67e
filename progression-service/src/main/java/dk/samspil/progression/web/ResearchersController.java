package dk.samspil.progression.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.progression.application.RegisterResearcher;
import dk.samspil.progression.application.RegisterResearcher.Outcome;
import dk.samspil.progression.application.Researchers;
import dk.samspil.progression.domain.Researcher;
import dk.samspil.progression.domain.ResearcherId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The researchers of the programme. */
@RestController
@RequestMapping(ResearchersController.PATH)
@Tag(name = "Researchers")
class ResearchersController {
    static final String PATH = "/api/progression/researchers";

    private final RegisterResearcher register;
    private final Researchers researchers;

    ResearchersController(RegisterResearcher register, Researchers researchers) {
        this.register = register;
        this.researchers = researchers;
    }

    @PostMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Registers a researcher: one per person. Municipalities that lack one are asked again",
            description = "200 where the person was registered on the same terms before. 409 REGISTERED_ON_OTHER_TERMS,"
                    + " 422 INVALID, 503 UPSTREAM_UNAVAILABLE (registration-service keeps the person).")
    ResponseEntity<ResearcherView> register(@Valid @RequestBody ResearcherRequest request) {
        var answer = register.handle(request.toCommand());
        if (answer.outcome() == Outcome.REGISTERED_ON_OTHER_TERMS) {
            throw Problem.conflict(answer.outcome(), "The person is a researcher already, on other terms.")
                    .with("researcher", answer.researcher().value());
        }
        var found = researchers.find(answer.researcher()).orElseThrow();
        var response = answer.outcome() == Outcome.REGISTERED
                ? ResponseEntity.created(
                        URI.create(PATH + "/" + answer.researcher().value()))
                : ResponseEntity.ok();
        return response.eTag(found.etag()).body(ResearcherView.of(found.state()));
    }

    @GetMapping
    @RolesAllowed({"coordinator", "researcher"})
    @Operation(summary = "The researchers and what they carry: all for the coordinator, else the caller's own entry")
    Page<ResearcherView> all(Caller caller) {
        return new Page<>(
                researchers.all().stream()
                        .filter(r -> maySee(caller, r))
                        .map(ResearcherView::of)
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"coordinator", "researcher"})
    @Operation(summary = "A researcher", description = "404 NOT_FOUND where it is none, or not the caller.")
    ResponseEntity<ResearcherView> one(Caller caller, @PathVariable String id) {
        var found = find(id);
        if (!maySee(caller, found.state())) throw notFound();
        return ResponseEntity.ok().eTag(found.etag()).body(ResearcherView.of(found.state()));
    }

    private Versioned<Researcher> find(String id) {
        try {
            return researchers.find(new ResearcherId(id)).orElseThrow(ResearchersController::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static boolean maySee(Caller caller, Researcher researcher) {
        return caller.is("coordinator")
                || caller.person().filter(researcher.person().value()::equals).isPresent();
    }

    private static Problem notFound() {
        return Problem.notFound("researcher");
    }
}
