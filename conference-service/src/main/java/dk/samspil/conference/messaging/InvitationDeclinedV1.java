package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.InvitationNews;
import java.time.Instant;

record InvitationDeclinedV1(String invitation, String conference, String person, Instant declinedAt) {
    static final String TYPE = "dk.samspil.conference.invitation-declined.v1";

    static InvitationDeclinedV1 of(InvitationNews.InvitationDeclined event) {
        return new InvitationDeclinedV1(
                event.invitation().value(),
                event.invitation().conference().value(),
                event.invitation().person().value(),
                event.at());
    }
}
