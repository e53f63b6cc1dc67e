package dk.samspil.registration.web.people;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.people.ErasePerson;
import dk.samspil.registration.domain.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erases people, and shows which services have forgotten them. */
@RestController
@RequestMapping(PersonPaths.PEOPLE + "/{id}/erasure")
@Tag(name = "People")
class ErasureController {
    private final ErasePerson erase;
    private final People people;

    ErasureController(ErasePerson erase, People people) {
        this.erase = erase;
        this.people = people;
    }

    @PostMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Erases a person here and in all services; what is gone can't be had back",
            description =
                    "409 STILL_CONTACT for the contact person of a live application, until the programme is concluded:"
                            + " name another one, or withdraw;"
                            + " 422 INVALID; 404 NOT_FOUND. 200 where the person was erased before.")
    ErasureView erase(Caller caller, @PathVariable String id, @Valid @RequestBody ErasureRequest request) {
        var person = PersonPaths.person(id);
        var answer = erase.handle(new ErasePerson.Command(person, request.toReason(), caller.subject()));
        return switch (answer) {
            case ERASED, ALREADY_ERASED -> view(person);
            case STILL_CONTACT -> throw Problem.conflict(answer, "A municipality has named the person as its contact.");
            case UNKNOWN -> throw PersonPaths.noPerson();
        };
    }

    @GetMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary =
                    "How far the erasure of a person has come: which services have acknowledged it, which have not yet",
            description = "404 NOT_FOUND, also for somebody who was never erased.")
    ErasureView one(@PathVariable String id) {
        return view(PersonPaths.person(id));
    }

    private ErasureView view(PersonId id) {
        var person = people.find(id).orElseThrow(PersonPaths::noPerson).state();
        return person.erasure()
                .map(erasure -> ErasureView.of(person, erasure))
                .orElseThrow(() -> Problem.notFound("erasure"));
    }
}
