package dk.samspil.registration.domain;

import java.util.List;

/** Who speaks for a municipality and who takes part for it. */
public record Team(PersonId contact, List<Participant> participants) {
    public Team {
        participants = List.copyOf(participants);
    }
}
