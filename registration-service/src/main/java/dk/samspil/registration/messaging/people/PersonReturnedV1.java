package dk.samspil.registration.messaging.people;

import dk.samspil.registration.domain.PersonNews;

/** Somebody who was erased is recorded anew; details from this place in the person's stream on are good. */
public record PersonReturnedV1(String person, long sequence) {
    public static final String TYPE = "dk.samspil.registration.person-returned.v1";

    public static PersonReturnedV1 of(PersonNews.PersonReturned news) {
        return new PersonReturnedV1(news.person().value(), news.sequence());
    }
}
