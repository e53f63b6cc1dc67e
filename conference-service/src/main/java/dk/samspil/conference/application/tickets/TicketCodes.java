package dk.samspil.conference.application.tickets;

import dk.samspil.conference.domain.InvitationId;

/**
 * The codes on tickets, each made of an invitation and the registration that it led to, so that nothing of it is
 * stored. Whoever cancels and registers again has another registration: the old ticket's code is dead. A code goes
 * onto the ticket and nowhere else, into no log and no event.
 */
public interface TicketCodes {

    /**
     * The code of a registration.
     *
     * @param registration its number in the ledger of seats, which is never given again
     */
    String of(InvitationId invitation, long registration);

    /** Whether this is the code of that registration; how it is typed, in groups or not, makes no difference. */
    boolean matches(String code, InvitationId invitation, long registration);
}
