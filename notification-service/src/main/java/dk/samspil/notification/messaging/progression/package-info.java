/** What progression-service tells, and which mails follow. */
@NullMarked
package dk.samspil.notification.messaging.progression;

import org.jspecify.annotations.NullMarked;
