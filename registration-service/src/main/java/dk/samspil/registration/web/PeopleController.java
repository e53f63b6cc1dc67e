package dk.samspil.registration.web;

import dk.samspil.registration.application.RecordPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of the programme: other services record theirs here and keep the id. */
@RestController
@RequestMapping("/api/registration/people")
@Tag(name = "People")
class PeopleController {
    private final RecordPerson record;

    PeopleController(RecordPerson record) {
        this.record = record;
    }

    /** Who it is. */
    record Recorded(String person) {}

    @PostMapping
    @RolesAllowed({"coordinator", "system"})
    @Operation(
            summary = "Records a person: one per mail address. 201 for a new one, else 200",
            description = "422 INVALID.")
    ResponseEntity<Recorded> record(@Valid @RequestBody PersonRequest request) {
        var recorded = record.handle(request.toDetails());
        return ResponseEntity.status(recorded.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Recorded(recorded.person()));
    }
}
