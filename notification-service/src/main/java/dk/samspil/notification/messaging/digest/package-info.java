/** Which events digests tell of, and from which it is learnt who gets them. */
@NullMarked
package dk.samspil.notification.messaging.digest;

import org.jspecify.annotations.NullMarked;
