package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;

/**
 * The details of a person are put right, all but the address: the id comes of it, so whoever has another address is
 * another person.
 */
public final class CorrectPerson {
    private final People people;
    private final PersonIds ids;

    public CorrectPerson(People people, PersonIds ids) {
        this.people = people;
        this.ids = ids;
    }

    /** What became of it. */
    public enum Answer {
        CORRECTED,
        /** Whoever is reached elsewhere is recorded anew, and the old record erased. */
        ADDRESS_FIXED,
        /** Nobody known, or erased: whoever comes back is recorded anew. */
        UNKNOWN
    }

    public Answer handle(PersonId person, PersonDetails details) {
        return people.change(person, Answer.class, current -> {
            var known = current.filter(p -> !p.isErased());
            if (known.isEmpty()) return Change.none(Answer.UNKNOWN);
            if (!isTheirs(known.get(), details.email())) return Change.none(Answer.ADDRESS_FIXED);
            if (known.get().details().filter(details::equals).isPresent()) return Change.none(Answer.CORRECTED);
            return PersonChanges.of(known.get(), known.get().with(details), Answer.CORRECTED);
        });
    }

    /** The address that the id comes of; or, of a person of an earlier release, the one that they have. */
    private boolean isTheirs(Person person, String email) {
        var id = ids.of(email);
        return id.equals(person.id())
                || person.details().filter(d -> ids.of(d.email()).equals(id)).isPresent();
    }
}
