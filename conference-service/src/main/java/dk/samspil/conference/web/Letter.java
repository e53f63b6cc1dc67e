package dk.samspil.conference.web;

import dk.samspil.conference.application.tickets.TicketCodes;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.Invitation;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mail about an invitation says, at this moment, with the token for its link.
 *
 * @param state as elsewhere, but for an unanswered invitation to a conference that has begun: that is {@code expired}
 * @param ticket of the registration, as in the events about it; null where there is none
 * @param ticketCode for the ticket of whoever has a seat: it goes there and nowhere else; null for anybody else
 * @param sequence of the entry in the person's calendar: rises with whatever changes the entry
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
        @Nullable Integer position,
        @Nullable String ticketCode,
        int sequence) {
    private static final String OPEN = "open";
    private static final String EXPIRED = "expired";

    static Letter of(String token, Invitation invitation, Conference conference, TicketCodes codes, Instant now) {
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
                status.state().equals(OPEN) && conference.hasStarted(now) ? EXPIRED : status.state(),
                status.ticket(),
                status.position(),
                Optional.ofNullable(status.seat())
                        .map(seat -> codes.of(invitation.id(), seat))
                        .orElse(null),
                invitation.changes());
    }

    @Override
    public String toString() {
        return "Letter[" + invitation + "]";
    }
}
