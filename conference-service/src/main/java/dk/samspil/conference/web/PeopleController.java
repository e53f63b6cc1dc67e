package dk.samspil.conference.web;

import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.kit.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is held here of a person. The name is with the people of registration. */
@RestController
@RequestMapping("/api/conference/people")
@Tag(name = "People")
class PeopleController {
    private final Invitations invitations;
    private final InvitationViews views;

    PeopleController(Invitations invitations, InvitationViews views) {
        this.invitations = invitations;
        this.views = views;
    }

    /** The invitations with what was answered and the seats that they have led to. */
    record Holdings(String person, List<InvitationView> invitations) {}

    @GetMapping("/{id}")
    @RolesAllowed({"coordinator", "system"})
    @Operation(
            summary = "All that is held here of a person: invitations, answers, seats",
            description = "404 NOT_FOUND where that is nothing.")
    Holdings of(@PathVariable String id) {
        var person = Texts.find(id, PersonId::new).orElseThrow(PeopleController::nothing);
        var found = views.of(invitations.of(person));
        if (found.isEmpty()) throw nothing();
        return new Holdings(person.value(), found);
    }

    private static Problem nothing() {
        return Problem.notFound("person");
    }
}
