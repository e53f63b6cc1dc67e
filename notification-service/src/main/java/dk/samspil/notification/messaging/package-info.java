/** Which events lead to which mails, and what is told to the other services. */
@NullMarked
package dk.samspil.notification.messaging;

import org.jspecify.annotations.NullMarked;
