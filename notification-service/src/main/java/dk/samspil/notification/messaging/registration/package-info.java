/** What registration-service tells, and which mails follow. */
@NullMarked
package dk.samspil.notification.messaging.registration;

import org.jspecify.annotations.NullMarked;
