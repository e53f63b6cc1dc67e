package dk.samspil.progression.domain.people;

import dk.samspil.progression.domain.PersonId;
import java.time.Instant;

/** What an erasure leads to here. */
public sealed interface ErasedPersonNews {
    /** Whether the person is erased has changed: a researcher leaves, or takes municipalities again. */
    record AvailabilityChanged(PersonId person) implements ErasedPersonNews {}

    /** @param sequence that of the erasure */
    record PersonForgotten(PersonId person, long sequence, Instant at) implements ErasedPersonNews {}
}
