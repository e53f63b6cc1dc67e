@NullMarked
package dk.samspil.notification.mail.tickets;

import org.jspecify.annotations.NullMarked;
