@NullMarked
package dk.samspil.notification.messaging.digest;

import org.jspecify.annotations.NullMarked;
