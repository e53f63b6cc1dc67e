package dk.samspil.notification.mail.tickets;

import dk.samspil.notification.domain.Language;

/**
 * What stands on a ticket.
 *
 * @param when date and time, as people read them
 * @param code opens the door: it goes onto the ticket and nowhere else
 */
public record Ticket(
        Language language, String title, String when, String venue, String address, String name, String code) {

    /** The same ticket for somebody by this name. */
    public Ticket forSomebodyCalled(String somebody) {
        return new Ticket(language, title, when, venue, address, somebody, code);
    }

    /** Says nothing of the code or the person. */
    @Override
    public String toString() {
        return "Ticket[…]";
    }
}
