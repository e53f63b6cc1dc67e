/** Tickets to conferences, as files to print or to show on a phone. */
@NullMarked
package dk.samspil.notification.mail.tickets;

import org.jspecify.annotations.NullMarked;
