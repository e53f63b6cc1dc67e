package dk.samspil.registration.persistence;

import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A person, as it is kept. */
public record PersonDocument(
        @BsonId String id,
        String name,
        String email,
        @Nullable String title,
        @Nullable String municipality,
        String language,
        long told) {

    static PersonDocument of(Person person) {
        var details = person.details();
        return new PersonDocument(
                person.id().value(),
                details.name(),
                details.email(),
                details.title().orElse(null),
                details.municipality().map(MunicipalityCode::value).orElse(null),
                details.language().name(),
                person.told());
    }

    Person toPerson() {
        return new Person(
                new PersonId(id),
                new PersonDetails(
                        name,
                        email,
                        Optional.ofNullable(title),
                        Optional.ofNullable(municipality).map(MunicipalityCode::new),
                        Language.valueOf(language)),
                told);
    }
}
