package dk.samspil.progression.web;

import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.progression.application.Participations;
import dk.samspil.progression.application.Researchers;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.ResearcherId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is held here of a person. The name is with the people of registration. */
@RestController
@RequestMapping("/api/progression/people")
@Tag(name = "People")
class PeopleController {
    private final Researchers researchers;
    private final Participations participations;

    PeopleController(Researchers researchers, Participations participations) {
        this.researchers = researchers;
        this.participations = participations;
    }

    /**
     * What is held.
     *
     * @param researcher null for somebody who is none
     * @param contactOf the municipalities that have the person as their contact
     */
    record Holdings(String person, @Nullable ResearcherView researcher, List<Programme> contactOf) {}

    /** A municipality in a programme. */
    record Programme(String call, String municipality) {}

    @GetMapping("/{id}")
    @RolesAllowed({"coordinator", "system"})
    @Operation(
            summary = "All that is held here of a person: as a researcher, and as a municipality's contact",
            description = "404 NOT_FOUND where that is nothing.")
    Holdings of(@PathVariable String id) {
        var person = person(id).orElseThrow(PeopleController::nothing);
        var researcher = researchers.find(ResearcherId.of(person)).map(Versioned::state);
        var contactOf = participations.of(person).stream()
                .map(p -> new Programme(
                        p.id().call().value(), p.id().municipality().value()))
                .toList();
        if (researcher.isEmpty() && contactOf.isEmpty()) throw nothing();
        return new Holdings(person.value(), researcher.map(ResearcherView::of).orElse(null), contactOf);
    }

    private static Optional<PersonId> person(String id) {
        try {
            return Optional.of(new PersonId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Problem nothing() {
        return Problem.notFound("person");
    }
}
