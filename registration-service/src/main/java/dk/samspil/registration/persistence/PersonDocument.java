package dk.samspil.registration.persistence;

import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A person, as it is kept.
 *
 * @param recorded null in documents of earlier releases, where everything told was a record
 * @param recordedAt null in documents that an earlier release has written, and of somebody erased
 */
public record PersonDocument(
        @BsonId String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String municipality,
        @Nullable String language,
        long told,
        @Nullable Long recorded,
        @Nullable Instant recordedAt,
        @Nullable ErasureDocument erasure) {
    static final String ID = "_id";
    static final String MUNICIPALITY = "municipality";

    static PersonDocument of(Person person) {
        var details = person.details();
        return new PersonDocument(
                person.id().value(),
                details.map(PersonDetails::name).orElse(null),
                details.map(PersonDetails::email).orElse(null),
                details.flatMap(PersonDetails::title).orElse(null),
                details.flatMap(PersonDetails::municipality)
                        .map(MunicipalityCode::value)
                        .orElse(null),
                details.map(d -> d.language().name()).orElse(null),
                person.told(),
                person.recorded(),
                person.recordedAt().orElse(null),
                person.erasure().map(ErasureDocument::of).orElse(null));
    }

    Person toPerson() {
        return new Person(
                new PersonId(id),
                details(),
                Optional.ofNullable(recordedAt),
                recorded == null ? told : recorded,
                told,
                Optional.ofNullable(erasure).map(ErasureDocument::toErasure));
    }

    private Optional<PersonDetails> details() {
        if (name == null || email == null || language == null) return Optional.empty();
        return Optional.of(new PersonDetails(
                name,
                email,
                Optional.ofNullable(title),
                Optional.ofNullable(municipality).map(MunicipalityCode::new),
                Language.valueOf(language)));
    }
}
