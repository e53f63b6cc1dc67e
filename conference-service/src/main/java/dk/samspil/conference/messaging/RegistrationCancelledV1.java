package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.ConferenceNews;
import java.time.Instant;

record RegistrationCancelledV1(
        String invitation, String conference, String person, long ticket, boolean seat, Instant cancelledAt) {
    static final String TYPE = "dk.samspil.conference.registration-cancelled.v1";

    static RegistrationCancelledV1 of(ConferenceNews.RegistrationCancelled event) {
        return new RegistrationCancelledV1(
                event.invitation().value(),
                event.invitation().conference().value(),
                event.invitation().person().value(),
                event.ticket(),
                event.seat(),
                event.at());
    }
}
