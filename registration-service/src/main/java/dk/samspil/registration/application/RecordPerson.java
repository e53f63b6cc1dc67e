package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody is recorded as a person of the programme, or is called or reached otherwise from now on. Somebody who was
 * erased comes back when they are recorded or named anew, never by what was said before the erasure.
 *
 * <p>Whoever is recorded, comes back, or is named for the first time is kept from then on, in business time. Naming
 * somebody known does not renew that, for whatever names them keeps them by itself.
 */
public final class RecordPerson {
    private final People people;
    private final PersonIds ids;
    private final Clock clock;

    public RecordPerson(People people, PersonIds ids, Clock clock) {
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who it is, and whether the person is new. */
    public record Recorded(String person, boolean created) {}

    /** Also of a known person whose details are the same it is kept that they are needed from now on. */
    public Recorded handle(PersonDetails details) {
        var id = ids.of(details.email());
        var at = clock.instant();
        return people.change(id, Recorded.class, current -> {
            var decided = decide(current, id, details);
            return Change.to(
                    decided.person().keptFrom(at), decided.news(), new Recorded(id.value(), !isKnown(current)));
        });
    }

    /**
     * The same for somebody who is named in an application. Naming the address of a person of another municipality,
     * or of none, changes nothing about that person: no municipality writes another's people.
     *
     * @param named when, in system time
     */
    public void handle(PersonId id, PersonDetails details, Instant named) {
        var at = clock.instant();
        people.react(
                id,
                current -> current.filter(p -> isSo(p, details) || isNoneOfTheirs(p, details) || !p.mayBeNamedAt(named))
                        .map(_ -> Change.<Person, PersonNews>none())
                        .orElseGet(() -> {
                            var decided = decide(current, id, details);
                            var person = decided.person();
                            return Change.to(isKnown(current) ? person : person.keptFrom(at), decided.news());
                        }));
    }

    private static boolean isKnown(Optional<Person> current) {
        return current.filter(p -> !p.isErased()).isPresent();
    }

    private static boolean isSo(Person person, PersonDetails details) {
        return person.details().filter(details::equals).isPresent();
    }

    private static boolean isNoneOfTheirs(Person person, PersonDetails named) {
        return person.details()
                .filter(d -> !d.municipality().equals(named.municipality()))
                .isPresent();
    }

    private static Person.Decided decide(Optional<Person> current, PersonId id, PersonDetails details) {
        return current.map(p -> isSo(p, details) ? new Person.Decided(p, List.of()) : p.with(details))
                .orElseGet(() -> Person.recorded(id, details));
    }
}
