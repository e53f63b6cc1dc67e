package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.ConferenceNews;
import java.time.Instant;

record SeatPromotedV1(String invitation, String conference, String person, long ticket, Instant promotedAt) {
    static final String TYPE = "dk.samspil.conference.seat-promoted.v1";

    static SeatPromotedV1 of(ConferenceNews.SeatPromoted event) {
        return new SeatPromotedV1(
                event.invitation().value(),
                event.invitation().conference().value(),
                event.invitation().person().value(),
                event.ticket(),
                event.at());
    }
}
