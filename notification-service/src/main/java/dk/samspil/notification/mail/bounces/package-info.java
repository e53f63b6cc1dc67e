/** The mailbox that mails come back to, and what its messages say. */
@NullMarked
package dk.samspil.notification.mail.bounces;

import org.jspecify.annotations.NullMarked;
