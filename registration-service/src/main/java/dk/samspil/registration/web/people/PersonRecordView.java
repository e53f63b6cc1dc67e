package dk.samspil.registration.web.people;

import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param state known or erased; somebody erased has an id and nothing more
 * @param recordedAt since when the person is kept, in business time; null where that is not known, and of somebody erased
 * @param erasedAt the last time, also of somebody who has come back since
 */
record PersonRecordView(
        String id,
        String state,
        @Nullable String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String municipality,
        @Nullable String language,
        @Nullable Instant recordedAt,
        @Nullable Instant erasedAt) {
    static PersonRecordView of(Person person) {
        var details = person.details();
        return new PersonRecordView(
                person.id().value(),
                person.isErased() ? "erased" : "known",
                details.map(PersonDetails::name).orElse(null),
                details.map(PersonDetails::email).orElse(null),
                details.flatMap(PersonDetails::title).orElse(null),
                details.flatMap(PersonDetails::municipality)
                        .map(MunicipalityCode::value)
                        .orElse(null),
                details.map(d -> d.language() == Language.EN ? "en" : "da").orElse(null),
                person.recordedAt().orElse(null),
                person.erasure().map(e -> e.at()).orElse(null));
    }
}
