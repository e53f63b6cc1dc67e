package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.InvitationNews;
import java.time.Instant;

record InvitationIssuedV1(String invitation, String conference, String person, String municipality, Instant issuedAt) {
    static final String TYPE = "dk.samspil.conference.invitation-issued.v1";

    static InvitationIssuedV1 of(InvitationNews.InvitationIssued event) {
        return new InvitationIssuedV1(
                event.invitation().value(),
                event.invitation().conference().value(),
                event.invitation().person().value(),
                event.municipality().value(),
                event.at());
    }
}
