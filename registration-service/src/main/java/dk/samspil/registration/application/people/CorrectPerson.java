package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;

/** The details of a person are put right. The address tells who it is, so it can't become another one. */
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
        /** Another address is another person. */
        OTHER_ADDRESS,
        /** Nobody known, or erased: whoever comes back is recorded anew. */
        UNKNOWN
    }

    public Answer handle(PersonId person, PersonDetails details) {
        var same = ids.of(details.email()).equals(person);
        return people.change(person, Answer.class, current -> {
            var known = current.filter(p -> !p.isErased());
            if (known.isEmpty()) return Change.none(Answer.UNKNOWN);
            if (!same) return Change.none(Answer.OTHER_ADDRESS);
            if (known.get().details().filter(details::equals).isPresent()) return Change.none(Answer.CORRECTED);
            return PersonChanges.of(known.get(), known.get().with(details), Answer.CORRECTED);
        });
    }
}
