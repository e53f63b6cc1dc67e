package dk.samspil.registration.messaging.directory;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A municipality is reached by these from now on. */
record MunicipalityContactsRecordedV1(
        String municipality, @Nullable String head, List<String> administration) {
    static final String TYPE = "dk.samspil.registration.municipality-contacts-recorded.v1";

    static MunicipalityContactsRecordedV1 of(MunicipalityContacts contacts) {
        return new MunicipalityContactsRecordedV1(
                contacts.municipality().value(),
                contacts.head().map(PersonId::value).orElse(null),
                contacts.administration().stream().map(PersonId::value).toList());
    }
}
