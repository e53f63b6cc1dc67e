package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.ConferenceNews;
import java.time.Instant;

record SeatWaitlistedV1(
        String invitation, String conference, String person, long ticket, int position, Instant waitlistedAt) {
    static final String TYPE = "dk.samspil.conference.seat-waitlisted.v1";

    static SeatWaitlistedV1 of(ConferenceNews.SeatWaitlisted event) {
        return new SeatWaitlistedV1(
                event.invitation().value(),
                event.invitation().conference().value(),
                event.invitation().person().value(),
                event.ticket(),
                event.position(),
                event.at());
    }
}
