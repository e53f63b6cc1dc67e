package dk.samspil.registration.domain;

import java.util.List;

/**
 * A person of the programme: the only place where names and addresses are kept.
 *
 * @param told how often the details have been published; equal to the sequence of the latest record
 */
public record Person(PersonId id, PersonDetails details, long told) {

    public static Person of(PersonId id, PersonDetails details) {
        return new Person(id, details, 1);
    }

    /** With other details, to be published. */
    public Person with(PersonDetails next) {
        return new Person(id, next, told + 1);
    }

    /** With the same details, to be published again. */
    public Person toldAgain() {
        return with(details);
    }

    public List<PersonNews> news() {
        return List.of(new PersonNews.DetailsRecorded(id, details));
    }
}
