package dk.samspil.conference.web;

import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.Invitation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mail about an invitation says, at this moment, with the token for its link.
 *
 * @param ticket of the registration, as in the events about it; null where there is none
 */
record Letter(
        String token,
        String invitation,
        String call,
        String conference,
        String region,
        TitleView title,
        Instant startsAt,
        Instant endsAt,
        VenueView venue,
        String state,
        @Nullable Long ticket,
        @Nullable Integer position) {

    static Letter of(String token, Invitation invitation, Conference conference) {
        var status = InvitationStatus.of(invitation, conference);
        var details = InvitationDetails.of(status, conference);
        return new Letter(
                token,
                invitation.id().value(),
                invitation.call().value(),
                details.conference(),
                details.region(),
                details.title(),
                details.startsAt(),
                details.endsAt(),
                details.venue(),
                status.state(),
                status.ticket(),
                status.position());
    }

    @Override
    public String toString() {
        return "Letter[" + invitation + "]";
    }
}
