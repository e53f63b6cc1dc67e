package dk.samspil.registration.messaging.directory;

import dk.samspil.registration.domain.directory.ContactsNews;
import java.time.Instant;

/** A municipality's head of schools is to be told of a call. */
record CallAnnouncedV1(
        String call, String municipality, String contact, int places, Instant opensAt, Instant deadline) {
    static final String TYPE = "dk.samspil.registration.call-announced.v1";

    static CallAnnouncedV1 of(ContactsNews.CallAnnounced news) {
        var announced = news.announced();
        return new CallAnnouncedV1(
                announced.call().value(),
                news.municipality().value(),
                news.head().value(),
                announced.places(),
                announced.opensAt(),
                announced.deadline());
    }
}
