/** What conference-service tells, and which mails follow. */
@NullMarked
package dk.samspil.notification.messaging.conference;

import org.jspecify.annotations.NullMarked;
