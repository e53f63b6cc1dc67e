package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import java.time.Instant;
import java.util.List;

/**
 * A municipality has somebody as its researcher, who may have been in the pool since an earlier programme: they are needed
 * for this one too. It brings nobody back who was erased.
 */
public final class KeepResearcher {
    private final People people;

    public KeepResearcher(People people) {
        this.people = people;
    }

    /** @param assigned in business time */
    public void handle(PersonId researcher, Instant assigned) {
        people.react(
                researcher,
                current -> current.filter(person -> !person.isErased())
                        .map(person -> decide(person, assigned))
                        .orElseGet(Change::none));
    }

    private static Change<Person, PersonNews, Change.Done> decide(Person person, Instant assigned) {
        var next = person.neededAt(assigned);
        return next.equals(person) ? Change.none() : Change.to(next, List.of());
    }
}
