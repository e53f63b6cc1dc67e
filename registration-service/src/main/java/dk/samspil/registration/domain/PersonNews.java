package dk.samspil.registration.domain;

import java.time.Instant;

/** What happens to what is known of a person. */
public sealed interface PersonNews {
    /** The details are these from now on, or still. */
    record DetailsRecorded(PersonId person, PersonDetails details) implements PersonNews {}

    /** There are no details any more, or still not. */
    record DetailsForgotten(PersonId person) implements PersonNews {}

    /** @param sequence the place of the erasure in the person's stream: details that are older are void */
    record PersonErased(PersonId person, long sequence, Instant at) implements PersonNews {}

    /**
     * Somebody who was erased is recorded anew.
     *
     * @param sequence the place of the new details: erasures that are older do not concern them
     */
    record PersonReturned(PersonId person, long sequence) implements PersonNews {}

    /** What was written and not submitted is to name the person no more. */
    record DraftsNaming(PersonId person) implements PersonNews {}

    record PersonExported(PersonId person, Instant at) implements PersonNews {}
}
