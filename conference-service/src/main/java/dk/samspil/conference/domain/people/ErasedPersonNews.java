package dk.samspil.conference.domain.people;

import dk.samspil.conference.domain.PersonId;
import java.time.Instant;

/** What an erasure leads to here. */
public sealed interface ErasedPersonNews {
    /** The person's invitations and seats are to be taken back. */
    record HoldingsVoid(PersonId person) implements ErasedPersonNews {}

    /** @param sequence that of the erasure */
    record PersonForgotten(PersonId person, long sequence, Instant at) implements ErasedPersonNews {}
}
