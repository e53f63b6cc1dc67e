package dk.samspil.conference.domain;

import java.time.Instant;

/**
 * What happens at a conference. Its ledger of seats alone tells who has one; the ticket tells one registration from
 * an earlier or later one of the same person.
 */
public sealed interface ConferenceNews {

    record ConferencePlanned(Plan plan) implements ConferenceNews {}

    /** Those who waited for the region's conference are now to be invited to this one. */
    record InvitationsOpened(ConferenceId conference, CallId call, RegionCode region) implements ConferenceNews {}

    record SeatConfirmed(InvitationId invitation, long ticket, Instant at) implements ConferenceNews {}

    record SeatWaitlisted(InvitationId invitation, long ticket, int position, Instant at) implements ConferenceNews {}

    /** @param seat whether it was a seat that is given up, not a place in the line for one */
    record RegistrationCancelled(InvitationId invitation, long ticket, boolean seat, Instant at)
            implements ConferenceNews {}

    record SeatPromoted(InvitationId invitation, long ticket, Instant at) implements ConferenceNews {}
}
