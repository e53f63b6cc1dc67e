package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import java.util.Optional;

/** Somebody is recorded as a person of the programme, or is called or reached otherwise from now on. */
public final class RecordPerson {
    private final People people;
    private final PersonIds ids;

    public RecordPerson(People people, PersonIds ids) {
        this.people = people;
        this.ids = ids;
    }

    /** Who it is, and whether the person is new. */
    public record Recorded(String person, boolean created) {}

    public Recorded handle(PersonDetails details) {
        var id = ids.of(details.email());
        return people.change(
                id,
                Recorded.class,
                current -> decide(current, id, details, new Recorded(id.value(), current.isEmpty())));
    }

    /**
     * The same for somebody who is named in an application. Naming the address of a person of another municipality,
     * or of none, changes nothing about that person: no municipality writes another's people.
     */
    public void handle(PersonId id, PersonDetails details) {
        people.react(
                id,
                current -> current.filter(p -> !p.details().municipality().equals(details.municipality()))
                        .map(_ -> Change.<Person, PersonNews>none())
                        .orElseGet(() -> decide(current, id, details, Change.Done.DONE)));
    }

    private static <A> Change<Person, PersonNews, A> decide(
            Optional<Person> current, PersonId id, PersonDetails details, A answer) {
        if (current.filter(p -> p.details().equals(details)).isPresent()) return Change.none(answer);
        var next = current.map(p -> p.with(details)).orElseGet(() -> Person.of(id, details));
        return Change.to(next, next.news(), answer);
    }
}
