package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;

/** The details of a person are put right. Whoever changes address keeps the id, unless the address is another's. */
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
        /** Another person has this address. */
        ADDRESS_TAKEN,
        /** Nobody known, or erased: whoever comes back is recorded anew. */
        UNKNOWN
    }

    public Answer handle(PersonId person, PersonDetails details) {
        var taken = isAnothers(details.email(), person);
        return people.change(person, Answer.class, current -> {
            var known = current.filter(p -> !p.isErased());
            if (known.isEmpty()) return Change.none(Answer.UNKNOWN);
            if (taken) return Change.none(Answer.ADDRESS_TAKEN);
            if (known.get().details().filter(details::equals).isPresent()) return Change.none(Answer.CORRECTED);
            return PersonChanges.of(known.get(), known.get().with(details), Answer.CORRECTED);
        });
    }

    private boolean isAnothers(String email, PersonId person) {
        var usual = ids.of(email);
        return !usual.equals(person)
                && people.find(usual)
                        .flatMap(other -> other.state().details())
                        .filter(d -> ids.of(d.email()).equals(usual))
                        .isPresent();
    }
}
