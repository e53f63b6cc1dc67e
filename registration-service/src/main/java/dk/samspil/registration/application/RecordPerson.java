package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody is recorded as a person of the programme, or is called or reached otherwise from now on. Somebody who was
 * erased comes back when they are recorded or named anew, never by what was said before the erasure.
 */
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
                current -> decide(
                        current,
                        id,
                        details,
                        new Recorded(
                                id.value(), current.filter(p -> !p.isErased()).isEmpty())));
    }

    /**
     * The same for somebody who is named in an application. Naming the address of a person of another municipality,
     * or of none, changes nothing about that person: no municipality writes another's people.
     *
     * @param named when, in system time
     */
    public void handle(PersonId id, PersonDetails details, Instant named) {
        people.react(
                id,
                current -> current.filter(p -> isNoneOfTheirs(p, details) || !p.mayBeNamedAt(named))
                        .map(_ -> Change.<Person, PersonNews>none())
                        .orElseGet(() -> decide(current, id, details, Change.Done.DONE)));
    }

    private static boolean isNoneOfTheirs(Person person, PersonDetails named) {
        return person.details()
                .filter(d -> !d.municipality().equals(named.municipality()))
                .isPresent();
    }

    private static <A> Change<Person, PersonNews, A> decide(
            Optional<Person> current, PersonId id, PersonDetails details, A answer) {
        if (current.flatMap(Person::details).filter(details::equals).isPresent()) return Change.none(answer);
        var decided = current.map(p -> p.with(details)).orElseGet(() -> Person.recorded(id, details));
        return Change.to(decided.person(), decided.news(), answer);
    }
}
