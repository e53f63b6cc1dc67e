package dk.samspil.progression.application;

import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.PersonId;

/** Somebody else speaks for a municipality: what follows is told to them. */
public final class ChangeContact {
    private final Participations participations;

    public ChangeContact(Participations participations) {
        this.participations = participations;
    }

    public record Command(ParticipationId participation, PersonId contact) {}

    public void handle(Command command) {
        participations.react(
                command.participation(), current -> Changes.of(current, p -> p.spokenForBy(command.contact())));
    }
}
