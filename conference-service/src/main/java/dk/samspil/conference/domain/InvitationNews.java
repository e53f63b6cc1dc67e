package dk.samspil.conference.domain;

import java.time.Instant;

/** What happens to an invitation. */
public sealed interface InvitationNews {

    record InvitationIssued(InvitationId invitation, MunicipalityCode municipality, Instant at)
            implements InvitationNews {}

    record InvitationDeclined(InvitationId invitation, Instant at) implements InvitationNews {}

    /** Nothing has been answered, and the conference is so many weeks away. */
    record ReminderDue(InvitationId invitation, int weeks, Instant at) implements InvitationNews {}

    /** Accepted, and now to be taken to the attendee and to the ledger of seats. */
    record SeatClaimed(InvitationId invitation, CallId call, int attempt) implements InvitationNews {}

    /** The registration is cancelled, and now to be taken off the ledger. */
    record SeatGivenUp(InvitationId invitation, CallId call, int attempt) implements InvitationNews {}
}
