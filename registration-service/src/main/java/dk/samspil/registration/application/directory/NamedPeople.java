package dk.samspil.registration.application.directory;

import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Those whom a request names: their ids, and who of them is to be recorded once the change that names them has been
 * saved, never before.
 */
final class NamedPeople {
    private final People people;
    private final PersonIds ids;

    NamedPeople(People people, PersonIds ids) {
        this.people = people;
        this.ids = ids;
    }

    PersonId id(PersonDetails details) {
        return ids.of(details.email());
    }

    List<PersonId> ids(List<PersonDetails> named) {
        return named.stream().map(this::id).toList();
    }

    Named look(Collection<PersonDetails> named) {
        var wanted = new LinkedHashMap<PersonId, PersonDetails>();
        named.forEach(details -> wanted.put(id(details), details));
        var known = people.among(wanted.keySet());
        var settled = new HashSet<PersonId>();
        wanted.forEach((id, details) -> Optional.ofNullable(known.get(id))
                .flatMap(Person::details)
                .filter(now -> now.equals(details) || !now.municipality().equals(details.municipality()))
                .ifPresent(_ -> settled.add(id)));
        return new Named(wanted, settled);
    }

    /**
     * Those whom a request names.
     *
     * @param settled who is known and called so, or is a person of another municipality, which nobody changes
     */
    record Named(Map<PersonId, PersonDetails> all, Set<PersonId> settled) {
        /**
         * Who is to be recorded with the change. Those who are settled are among them where they were not named before:
         * until now they may be erased at any moment, and then the change brings them back.
         */
        void toRecord(Collection<PersonId> before, BiConsumer<PersonId, PersonDetails> each) {
            all.forEach((id, details) -> {
                if (!settled.contains(id) || !before.contains(id)) each.accept(id, details);
            });
        }
    }
}
