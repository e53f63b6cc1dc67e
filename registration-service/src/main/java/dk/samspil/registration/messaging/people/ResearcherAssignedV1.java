package dk.samspil.registration.messaging.people;

import dk.samspil.registration.domain.PersonId;
import java.time.Instant;

/** A municipality has its researcher. */
public record ResearcherAssignedV1(String person, Instant assignedAt) {
    public static final String TYPE = "dk.samspil.progression.researcher-assigned.v1";

    public PersonId toId() {
        return new PersonId(person);
    }
}
