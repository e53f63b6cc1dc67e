package dk.samspil.registration.web.people;

import dk.samspil.kit.audit.Audited;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.people.CorrectPerson;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.web.PersonRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people of the programme, looked up and put right. */
@RestController
@RequestMapping(PersonPaths.PEOPLE)
@Tag(name = "People")
class PersonController {
    private static final int MOST = 200;

    private final People people;
    private final CorrectPerson correct;

    PersonController(People people, CorrectPerson correct) {
        this.people = people;
        this.correct = correct;
    }

    @GetMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "People by id, as many as wanted",
            description =
                    "`text` occurs in name, address or title; `state` is known (default) or erased; `after` is the"
                            + " `next` of the page before. 422 INVALID.")
    ResponseEntity<Page<PersonRecordView>> all(
            @RequestParam Optional<String> text,
            @RequestParam Optional<String> municipality,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new People.Filter(
                text.filter(t -> !t.isBlank()),
                municipality.map(PersonPaths::municipality),
                state.filter("erased"::equals).isPresent());
        var size = Math.clamp(limit, 1, MOST);
        var found = people.list(filter, after.map(PersonPaths::after), size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Page<>(
                        page.stream().map(PersonRecordView::of).toList(),
                        found.size() > size ? page.getLast().id().value() : null));
    }

    @Audited
    @GetMapping("/{id}")
    @RolesAllowed({"coordinator", "system"})
    @Operation(
            summary = "A person; of somebody erased the id and when",
            description = "The entity tag is for If-Match. 404 NOT_FOUND.")
    ResponseEntity<PersonRecordView> one(@PathVariable String id) {
        return view(PersonPaths.person(id));
    }

    @PutMapping("/{id}")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Puts the details of a person right",
            description = "With If-Match: 412 STALE_VERSION. 409 ADDRESS_FIXED: another address is another"
                    + " person, to be recorded anew; then erase this one; 422 INVALID; 404 NOT_FOUND, also for somebody"
                    + " erased.")
    ResponseEntity<PersonRecordView> correct(@PathVariable String id, @Valid @RequestBody PersonRequest request) {
        var person = PersonPaths.person(id);
        var answer = correct.handle(person, request.toDetails());
        return switch (answer) {
            case CORRECTED -> view(person);
            case ADDRESS_FIXED ->
                throw Problem.conflict(answer, "The address stays: record the person anew, and erase this one.");
            case UNKNOWN -> throw PersonPaths.noPerson();
        };
    }

    private ResponseEntity<PersonRecordView> view(PersonId person) {
        var found = people.find(person).orElseThrow(PersonPaths::noPerson);
        return ResponseEntity.ok()
                .eTag(found.etag())
                .cacheControl(CacheControl.noStore())
                .body(PersonRecordView.of(found.state()));
    }
}
