package dk.samspil.progression.web;

import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.progression.application.Participations;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What mails about a municipality's work tell, asked for just before they are sent. */
@RestController
@RequestMapping("/api/progression/municipalities/{code}/letter")
@Tag(name = "Municipalities")
class LetterController {
    private final Participations participations;

    LetterController(Participations participations) {
        this.participations = participations;
    }

    /**
     * How a municipality stands at this moment.
     *
     * @param contact who speaks for it, as a person
     * @param researcher who leads it, as a person; null while nobody does
     */
    record Letter(
            String municipality,
            String call,
            String state,
            String contact,
            @Nullable String researcher,
            List<ParticipationView.StepView> steps) {

        static Letter of(Participation participation) {
            return new Letter(
                    participation.id().municipality().value(),
                    participation.id().call().value(),
                    participation.active() ? "active" : "stopped",
                    participation.party().contact().value(),
                    participation.lead() instanceof Lead.Assigned lead
                            ? lead.choice().person().value()
                            : null,
                    participation.onboarding().steps().stream()
                            .map(ParticipationView.StepView::of)
                            .toList());
        }
    }

    @GetMapping
    @RolesAllowed("system")
    @Operation(
            summary = "What a mail about a municipality's work says now: its contact, its researcher, its steps",
            description = "404 NOT_FOUND where it takes no part.")
    Letter letter(@PathVariable String code, @RequestParam String call) {
        return participations
                .find(id(call, code))
                .map(Versioned::state)
                .map(Letter::of)
                .orElseThrow(Access::notFound);
    }

    private static ParticipationId id(String call, String code) {
        try {
            return ParticipationId.of(call, code);
        } catch (IllegalArgumentException e) {
            throw Access.notFound();
        }
    }
}
