package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.ConferenceNews;
import java.time.Instant;

record SeatConfirmedV1(String invitation, String conference, String person, long ticket, Instant confirmedAt) {
    static final String TYPE = "dk.samspil.conference.seat-confirmed.v1";

    static SeatConfirmedV1 of(ConferenceNews.SeatConfirmed event) {
        return new SeatConfirmedV1(
                event.invitation().value(),
                event.invitation().conference().value(),
                event.invitation().person().value(),
                event.ticket(),
                event.at());
    }
}
