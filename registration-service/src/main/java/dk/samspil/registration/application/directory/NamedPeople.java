package dk.samspil.registration.application.directory;

import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Those who are unknown or called otherwise; nobody changes the people of another municipality. */
    Map<PersonId, PersonDetails> toRecord(Collection<PersonDetails> named) {
        var wanted = new LinkedHashMap<PersonId, PersonDetails>();
        named.forEach(details -> wanted.put(id(details), details));
        var known = people.among(wanted.keySet());
        wanted.entrySet()
                .removeIf(each -> Optional.ofNullable(known.get(each.getKey()))
                        .flatMap(Person::details)
                        .filter(now -> now.equals(each.getValue())
                                || !now.municipality().equals(each.getValue().municipality()))
                        .isPresent());
        return wanted;
    }
}
