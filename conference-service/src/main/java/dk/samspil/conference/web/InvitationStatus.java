package dk.samspil.conference.web;

import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationState;
import dk.samspil.conference.domain.SeatLine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an invitation stands: what the person has said, and what the ledger of seats has made of it.
 *
 * @param state open, declined or cancelled; accepted while the seat is being taken, then confirmed or waitlisted
 * @param ticket of the registration in the ledger
 * @param position in the line, from 1
 */
record InvitationStatus(
        String state, @Nullable Long ticket, @Nullable Integer position) {
    static final String PENDING = "accepted";
    private static final String CONFIRMED = "confirmed";

    /** The registration, where it has a seat. */
    @Nullable
    Long seat() {
        return state.equals(CONFIRMED) ? ticket : null;
    }

    static InvitationStatus of(Invitation invitation, Conference conference) {
        if (invitation.state() != InvitationState.ACCEPTED) {
            return new InvitationStatus(invitation.state().name().toLowerCase(Locale.ROOT), null, null);
        }
        return conference
                .line(invitation.id())
                .map(line -> switch (line) {
                    case SeatLine.Confirmed(var ticket) -> new InvitationStatus(CONFIRMED, ticket, null);
                    case SeatLine.Waitlisted(var ticket, var position) ->
                        new InvitationStatus("waitlisted", ticket, position);
                })
                .orElseGet(() -> new InvitationStatus(PENDING, null, null));
    }
}
