package dk.samspil.registration.web.directory;

import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to the people of the directory. */
@Component
class ContactNames {
    private final People people;

    ContactNames(People people) {
        this.people = people;
    }

    /** Of those whom the viewer may not see, the id only. */
    List<ContactView> of(List<PersonId> ids, Optional<MunicipalityCode> viewer) {
        var known = people.among(ids);
        return ids.stream().map(id -> view(id, known.get(id), viewer)).toList();
    }

    private static ContactView view(PersonId id, @Nullable Person person, Optional<MunicipalityCode> viewer) {
        var known = Optional.ofNullable(person).flatMap(Person::details).filter(d -> d.isShownTo(viewer));
        if (known.isEmpty()) return new ContactView(id.value(), null, null, null, null);
        var details = known.get();
        return new ContactView(
                id.value(),
                details.name(),
                details.email(),
                details.title().orElse(null),
                details.language() == Language.EN ? "en" : "da");
    }
}
