package dk.samspil.registration.messaging.directory;

import dk.samspil.registration.domain.directory.ContactsNews;
import java.time.Instant;

/** A municipality's head of schools is to be told that a call has another deadline. */
record CallDeadlineMovedV1(String call, String municipality, String contact, Instant deadline, Instant movedAt) {
    static final String TYPE = "dk.samspil.registration.call-deadline-moved.v1";

    static CallDeadlineMovedV1 of(ContactsNews.DeadlineMoved news) {
        var moved = news.moved();
        return new CallDeadlineMovedV1(
                moved.call().value(),
                news.municipality().value(),
                news.head().value(),
                moved.deadline(),
                moved.movedAt());
    }
}
