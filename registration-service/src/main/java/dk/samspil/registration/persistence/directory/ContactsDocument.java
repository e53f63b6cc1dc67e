package dk.samspil.registration.persistence.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** By whom a municipality is reached, as it is kept. */
public record ContactsDocument(@BsonId String id, @Nullable String head, List<String> administration) {

    static ContactsDocument of(MunicipalityContacts contacts) {
        return new ContactsDocument(
                contacts.municipality().value(),
                contacts.head().map(PersonId::value).orElse(null),
                contacts.administration().stream().map(PersonId::value).toList());
    }

    MunicipalityContacts toContacts() {
        return new MunicipalityContacts(
                new MunicipalityCode(id),
                Optional.ofNullable(head).map(PersonId::new),
                administration.stream().map(PersonId::new).toList());
    }
}
