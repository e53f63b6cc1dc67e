package dk.samspil.registration.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in an application or the directory is to be recorded.
 *
 * @param named when, in system time; null in steps of earlier releases
 */
public record RecordPersonStep(
        String person,
        String name,
        String email,
        @Nullable String title,
        @Nullable String municipality,
        Language language,
        @Nullable Instant named) {
    static final String NAME = "record-person";

    /** Left with the change that names them, under the key of what they are named for. */
    public static Outgoing naming(String orderKey, PersonId person, PersonDetails details) {
        return new Outgoing.PrivateStep(NAME, orderKey, of(person, details, Instant.now()));
    }

    static RecordPersonStep of(PersonId person, PersonDetails details, Instant named) {
        return new RecordPersonStep(
                person.value(),
                details.name(),
                details.email(),
                details.title().orElse(null),
                details.municipality().map(MunicipalityCode::value).orElse(null),
                details.language(),
                named);
    }

    Instant whenNamed() {
        return named == null ? Instant.EPOCH : named;
    }

    PersonId toId() {
        return new PersonId(person);
    }

    PersonDetails toDetails() {
        return new PersonDetails(
                name,
                email,
                Optional.ofNullable(title),
                Optional.ofNullable(municipality).map(MunicipalityCode::new),
                language);
    }
}
