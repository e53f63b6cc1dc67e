package dk.samspil.registration.messaging.people;

import dk.samspil.registration.domain.PersonNews;
import java.time.Instant;

/** Whoever holds anything about the person forgets what is older than this place in the person's stream. */
public record PersonErasedV1(String person, long sequence, Instant erasedAt) {
    public static final String TYPE = "dk.samspil.registration.person-erased.v1";

    public static PersonErasedV1 of(PersonNews.PersonErased news) {
        return new PersonErasedV1(news.person().value(), news.sequence(), news.at());
    }
}
