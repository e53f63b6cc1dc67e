package dk.samspil.registration.domain;

/** What happens to what is known of a person. */
public sealed interface PersonNews {

    /** The details are these from now on, or still. */
    record DetailsRecorded(PersonId person, PersonDetails details) implements PersonNews {}
}
