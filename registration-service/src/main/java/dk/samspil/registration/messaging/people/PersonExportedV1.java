package dk.samspil.registration.messaging.people;

import dk.samspil.registration.domain.PersonNews;
import java.time.Instant;

/** All that is held of a person was handed out. */
public record PersonExportedV1(String person, Instant exportedAt) {
    public static final String TYPE = "dk.samspil.registration.person-exported.v1";

    public static PersonExportedV1 of(PersonNews.PersonExported news) {
        return new PersonExportedV1(news.person().value(), news.at());
    }
}
