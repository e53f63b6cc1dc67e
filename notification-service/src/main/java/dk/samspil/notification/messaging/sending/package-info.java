/** What the others hear of pauses. */
@NullMarked
package dk.samspil.notification.messaging.sending;

import org.jspecify.annotations.NullMarked;
