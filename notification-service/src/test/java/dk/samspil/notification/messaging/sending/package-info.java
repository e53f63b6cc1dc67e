@NullMarked
package dk.samspil.notification.messaging.sending;

import org.jspecify.annotations.NullMarked;
