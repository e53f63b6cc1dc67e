package dk.samspil.progression.messaging.people;

import dk.samspil.progression.domain.PersonId;

/** Somebody who is erased or has come back, and may be a researcher. */
public record ErasedResearcherStep(String person) {
    public static final String NAME = "follow-erasure";

    public PersonId toId() {
        return new PersonId(person);
    }
}
